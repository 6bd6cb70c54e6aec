import { describe, expect, it } from 'vitest';
import type { Gateway } from '@/stores/gateway';
import { createSearchStore } from '@/stores/search-store';
import type { FromSearch, ToSearch } from '@/stores/search/search-messages';

type Listener = Parameters<Gateway['subscribe']>[0];

/** The search of a page whose engine does nothing by itself. */
function aSearch() {
  const told: ToSearch[] = [];
  const listeners: Listener[] = [];
  let answer: (answer: FromSearch) => void = () => undefined;
  const gateway: Gateway = {
    request: () => Promise.reject(new Error('The search asks for nothing.')),
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const store = createSearchStore(gateway, () => ({
    tell: (message) => told.push(message),
    hear: (listener) => (answer = listener),
  }));
  store.getState().prepare();
  const publish: Listener = (published) => listeners.forEach((listener) => listener(published));
  return { store, told, publish, answer: (one: FromSearch) => answer(one) };
}

describe('the search of a page', () => {
  it('says how many there are until something else is found, so that no key makes its words flicker', () => {
    const { answer, store } = aSearch();
    const counted = () => store.getState().counted;
    store.getState().search('lo');
    answer({ type: 'found', ask: 1, groups: [], counted: null });
    expect(counted()).toBeNull();
    answer({ type: 'counted', ask: 1, places: 3, interviews: 2 });
    store.getState().search('loc');
    expect(counted()).toEqual({ places: 3, interviews: 2 });
    answer({ type: 'found', ask: 2, groups: [], counted: null });
    expect(counted()).toBeNull();
    answer({ type: 'counted', ask: 2, places: 1, interviews: 1 });
    store.getState().search('');
    expect(counted()).toBeNull();
  });

  it('goes on saying how many there are while more of them come: the button for more keeps the focus', () => {
    const { answer, store } = aSearch();
    store.getState().search('lo');
    answer({ type: 'found', ask: 1, groups: [], counted: { places: 60, interviews: 2 } });
    store.getState().showMore();
    answer({ type: 'found', ask: 2, groups: [], counted: null });
    expect(store.getState().counted).toEqual({ places: 60, interviews: 2 });
  });

  it('has merge requests read again of which a candidate was erased: others may be about them', () => {
    const { publish, told } = aSearch();
    publish({ type: 'interviews-erased', interviewIds: ['i'], mrKeys: ['one!1', 'two!2'] });
    expect(told).toEqual([
      { type: 'review-changed', mrKey: 'one!1' },
      { type: 'review-changed', mrKey: 'two!2' },
    ]);
  });

  it('says that nothing can be searched only until everything was read', () => {
    const { answer, store } = aSearch();
    answer({ type: 'failed', message: 'The database does not open.' });
    answer({ type: 'reading', read: 0, known: 2 });
    expect(store.getState().problem).toBe('The database does not open.');
    answer({ type: 'reading', read: 2, known: 2 });
    expect(store.getState().problem).toBeNull();
  });
});

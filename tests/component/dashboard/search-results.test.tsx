import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  InterviewsContext,
  type InterviewsServices,
} from '@/components/dashboard/interviews/interviews-context';
import { SearchField } from '@/components/dashboard/search/search-field';
import { SearchResults } from '@/components/dashboard/search/search-results';
import { createSearchStore } from '@/stores/search-store';
import { rowOf, type InterviewRow } from '@/core/interview/interview-row';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const openResults = (rows: readonly InterviewRow[]) => {
  const searchStore = createSearchStore(openLocal(() => CALL_AT).gateway, () => ({
    tell: () => undefined,
    hear: () => undefined,
  }));
  const done = (): Promise<void> => Promise.resolve();
  const services: InterviewsServices = {
    listInterviews: () => Promise.resolve([]),
    followInterviews: () => () => undefined,
    openWindow: done,
    hideAll: done,
    addSample: () => Promise.reject(new Error('no sample here')),
    searchStore,
    openUrl: () => undefined,
    now: () => CALL_AT,
  };
  render(
    <InterviewsContext value={services}>
      <SearchField />
      <SearchResults rows={rows} onOpen={() => undefined} />
    </InterviewsContext>,
  );
  return searchStore;
};

it('says by whom each place is, and makes no landmark of it: two calls of one candidate have one name', () => {
  const searchStore = openResults(['one', 'two'].map((id) => rowOf(makeInterview({ id }), null)));
  const hits = [{ kind: 'note' as const, id: 'n', about: '', excerpt: [{ text: 'A lock.', found: false }] }];
  const groups = ['one', 'two'].map((interviewId) => ({ interviewId, hits }));
  const counted = { places: 2, interviews: 2 };
  act(() => searchStore.setState({ query: 'lock', foundFor: 'lock', groups, counted }));
  expect(screen.getAllByRole('group', { name: 'Robin Okafor' })).toHaveLength(2);
  expect(screen.getAllByRole('region')).toHaveLength(1);
});

it('does not say that nothing was found before all that is stored was searched', () => {
  const searchStore = openResults([]);
  const found = { query: 'lock', foundFor: 'lock', groups: [], counted: { places: 0, interviews: 0 } };
  act(() => searchStore.setState({ ...found, reading: { read: 24, known: 200 } }));
  screen.getByText('Nothing so far.', { exact: false, selector: 'p' });
  expect(screen.getByText(/24 of 200 interviews can be searched so far/)).toBeTruthy();
  expect(screen.queryByText(/^Every word has to be/)).toBeNull();

  act(() => searchStore.setState({ reading: { read: 200, known: 200 } }));
  screen.getByText('Nothing was found.', { exact: false, selector: 'p' });
  expect(screen.getByText(/^Every word has to be/)).toBeTruthy();

  // Said aloud once nobody types any more, and never what is only on its way.
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => searchStore.setState({ query: 'locks', counted: null, groups: null }));
  act(() => void vi.advanceTimersByTime(5_000));
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => searchStore.setState({ ...found, query: 'locks', foundFor: 'locks' }));
  act(() => void vi.advanceTimersByTime(500));
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => void vi.advanceTimersByTime(5_000));
  expect(screen.getByRole('status').textContent).toBe('Nothing was found.');
});

it('is ended by Escape, but not by one that ends a composition', () => {
  const searchStore = openResults([]);
  act(() => searchStore.setState({ query: 'ロック' }));
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search in everything' });
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(field.value).toBe('ロック');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe('');
});

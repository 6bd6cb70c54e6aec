import { render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { AppContext, type App } from '@/components/app/app-context';
import { readSpot } from '@/components/app/read-spot';
import ReturnToSpot from '@/components/app/return-to-spot';
import { Tabs } from '@/components/ui/tabs';
import type { Spot } from '@/stores/messages/protocol';
import { createReviewStore } from '@/stores/review-store';

const TABS = [
  { id: 'review', label: 'Review' },
  { id: 'summary', label: 'Summary' },
];

/** A page with a field that stands open and one that has to be opened. */
function Page({ spot }: { spot?: Spot }) {
  const [tab, setTab] = useState('review');
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <Tabs label="Interview" tabs={TABS} selected={tab} onSelect={setTab} />
      {tab === 'summary' && (
        <>
          <section data-place="feedback:pros">
            <input type="radio" aria-label="One of several" />
            <textarea aria-label="Pros" defaultValue="half a thought" />
          </section>
          <section data-place="rating:c-1">
            <button data-opens aria-expanded={open} onClick={() => setOpen(!open)}>
              Criterion
            </button>
            {open && <textarea aria-label="Comment" defaultValue="another" />}
          </section>
        </>
      )}
      {spot && <ReturnToSpot spot={spot} root={root} select={setTab} edit={() => undefined} />}
    </div>
  );
}

const app = {
  reviewStore: createReviewStore({
    request: () => Promise.reject(new Error('Nobody is asked.')),
    subscribe: () => () => undefined,
  }),
} as unknown as App;

const renderPage = (spot?: Spot) =>
  render(
    <AppContext value={app}>
      <Page {...(spot && { spot })} />
    </AppContext>,
  );

describe('where one was when everything was hidden', () => {
  it.each([
    ['Pros', 'feedback:pros'],
    ['Comment', 'rating:c-1'],
  ])('is kept without a word of it, and gone back to: %s', async (name, place) => {
    const before = renderPage();
    screen.getByRole('tab', { name: 'Summary' }).click();
    (await screen.findByRole('button', { name: 'Criterion' })).click();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name });
    field.focus();
    field.setSelectionRange(2, 4);
    const spot = readSpot(document);
    expect(spot).toEqual({
      tab: 'summary',
      field: { place, nth: name === 'Pros' ? 1 : 0, selection: [2, 4] },
    });
    before.unmount();

    renderPage(spot);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(name));
    const again = screen.getByRole<HTMLTextAreaElement>('textbox', { name });
    expect([again.selectionStart, again.selectionEnd]).toEqual([2, 4]);
  });

  it('is the tab alone where no field had the focus, or it is not there any more', async () => {
    renderPage({ tab: 'summary', field: { place: 'note:gone', nth: 0, selection: null } });
    await screen.findByRole('textbox', { name: 'Pros' });
    expect(readSpot(document)).toEqual({ tab: 'summary', field: null });
  });
});

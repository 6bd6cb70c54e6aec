import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useInterview } from '@/components/app/app-context';
import { InterviewKeeping } from '@/components/retention/interview-keeping';
import { ErasedPage } from '@/components/retention/erased-page';
import { PurgeLine } from '@/components/retention/purge-line';
import { DAY_MS } from '@/core/interview/interview';
import { purgeAtOf } from '@/core/keeping/retention';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { createRetention } from '@/stores/retention';
import { fakeBackground } from '../notes/with-interview';
import { renderScene } from '../render';

const due = makeInterview({ exports: [{ format: 'markdown', at: CALL_AT - 26 * DAY_MS }] });
const notice = { interviewId: due.id, announcedAt: CALL_AT - DAY_MS, purgeAt: purgeAtOf(due) ?? 0 };

/** The line above the tabs, as the panel has it. */
function Held({ onEdit }: { onEdit: () => void }) {
  const interview = useInterview((state) => state.file?.interview);
  return (
    <>
      {interview && <PurgeLine interview={interview} onEdit={onEdit} />}
      <button role="tab" aria-selected="true">
        Review
      </button>
    </>
  );
}

describe('an interview that is to be purged', () => {
  it('says so in one line, from which it can be held', async () => {
    const { gateway } = fakeBackground(() => CALL_AT);
    const retention = { ...createRetention(gateway, () => CALL_AT), notice: () => Promise.resolve(notice) };
    let edited = 0;
    const { interviewStore, user } = renderScene(<Held onEdit={() => (edited += 1)} />, {
      interview: due,
      app: { openRetention: () => Promise.resolve(retention) },
    });
    expect(await screen.findByText(/^Will be erased from .* on\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose another day' }));
    expect(edited).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Hold it' }));
    expect(interviewStore.getState().file?.interview.legalHold).toBe(true);
    expect(screen.queryByRole('button', { name: 'Hold it' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tab'));
  });

  it('can be held and erased in its settings; a refusal is shown', async () => {
    const { background, interviewStore, user } = renderScene(<InterviewKeeping interview={due} />, {
      interview: due,
    });
    expect(screen.getByText(/^Now: kept until/)).toBeTruthy();
    background.answers['retention.erase'] = { outcome: 'refused', reason: 'It is held elsewhere.' };
    await user.click(screen.getByRole('button', { name: 'Erase this interview' }));
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText('It is held elsewhere.')).toBeTruthy();
    expect(interviewStore.getState().proof).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /Legal hold/ }));
    expect(interviewStore.getState().file?.interview.legalHold).toBe(true);
  });

  it('is told of where it was erased elsewhere, and the merge request is read again only when asked for', async () => {
    const { background, interviewStore, user } = renderScene(<ErasedPage />, {});
    interviewStore.setState({ erased: true });
    expect(screen.getByText('This interview was erased')).toBeTruthy();
    expect(screen.getByText(/is not read any more, although its tab is open/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Read the merge request again' }));
    await waitFor(() => expect(background.asked.map(({ name }) => name)).toContain('review.refresh'));
    expect(interviewStore.getState().erased).toBe(false);
  });
});

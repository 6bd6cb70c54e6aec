import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewTab } from '@/components/review/review-tab';
import { MINUTE_MS } from '@/core/interview/interview';
import { makeComment } from '@/tests/component/notes/with-interview';
import { records, renderScene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

function show() {
  const comments = [0, 10, 40].map((minutes, index) =>
    makeComment({
      id: `note:${index + 1}`,
      noteId: index + 1,
      threadId: `t${index + 1}`,
      at: CALL_AT - 40 * 60 * MINUTE_MS + minutes * MINUTE_MS,
    }),
  );
  const scene = {
    interview: makeInterview({ linkSentAt: CALL_AT - MINUTE_MS }),
    review: {
      records: comments.flatMap((one) => records([one]).map((record) => ({ ...record, id: one.id }))),
    },
  };
  const shown = renderScene(<ReviewTab onEdit={() => undefined} />, scene);
  return { ...shown, interview: () => shown.interviewStore.getState().file?.interview };
}

const rule = () => {
  const [item] = within(screen.getByRole('list', { name: 'Process' })).getAllByRole('listitem');
  if (!item) throw new Error('There are no rules.');
  return item;
};

describe('a rule of the process', () => {
  it('is corrected by hand with a reason, says what was read, and is put back', async () => {
    const { interview, user } = show();
    expect(rule().textContent).toContain('Link sent in time: missed');
    await user.click(within(rule()).getByRole('button', { name: 'Correct: Link sent in time' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'How it stands' }), 'met');
    await user.click(screen.getByRole('button', { name: 'Correct it' }));
    expect(screen.getByText(/Write down why/)).toBeTruthy();
    expect(interview()?.ruleCorrections).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Sent by phone');
    await user.click(screen.getByRole('button', { name: 'Correct it' }));
    expect(rule().textContent).toContain('Link sent in time: met');
    expect(rule().textContent).toContain('corrected by you: Sent by phone (read as missed)');
    await user.click(screen.getByRole('button', { name: 'Undo the correction: Link sent in time' }));
    expect(rule().textContent).toContain('Link sent in time: missed');
    expect(interview()?.ruleCorrections).toEqual([]);
  });
});

describe('the time spent', () => {
  const spent = () =>
    within(screen.getByRole('list', { name: 'Process' }))
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.includes('Time spent on the review'));

  it('is said beside what is suggested, and is neither met nor missed', async () => {
    const { user } = show();
    const gap = screen.getByRole('spinbutton', { name: 'Minutes of pause that begin a new sitting' });
    await user.clear(gap);
    await user.type(gap, '60');
    await waitFor(() => expect(spent()?.textContent).toMatch(/about 40 minutes .*Suggested: up to 1 h/));
    expect(spent()?.textContent).not.toMatch(/met|missed|within|longer/);
    expect(spent()?.dataset['state']).toBe('known');
    expect(screen.getByRole('button', { name: /^Process/ }).textContent).not.toMatch(/within|longer|suggest/);
  });

  it('can be called unknown by hand, or known, and nothing else', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Correct: Time spent on the review' }));
    const options = within(screen.getByRole('combobox', { name: 'How it stands' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['known', 'unknown']);
  });
});

describe('the pause between sittings', () => {
  it('is changed in place, and the list follows', async () => {
    const { interview, user } = show();
    const sittings = () => screen.queryAllByRole('heading', { level: 3, name: /^Sitting/ }).length;
    await waitFor(() => expect(sittings()).toBe(2));
    const gap = screen.getByRole('spinbutton', { name: 'Minutes of pause that begin a new sitting' });
    await user.clear(gap);
    await user.type(gap, '60');
    expect(interview()?.process.sittingGapMs).toBe(60 * MINUTE_MS);
    await waitFor(() => expect(sittings()).toBe(1));
    await user.clear(gap);
    await user.type(gap, '0');
    expect(gap.getAttribute('aria-invalid')).toBe('true');
    expect(interview()?.process.sittingGapMs).toBe(60 * MINUTE_MS);
  });
});

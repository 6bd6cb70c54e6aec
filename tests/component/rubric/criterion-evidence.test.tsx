import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RubricTab } from '@/components/rubric/rubric-tab';
import type { InterviewFile } from '@/core/interview/interview';
import { makeComment, renderWithInterview } from '../notes/with-interview';
import { security, header, evidence, note } from './a-rubric-tab';

describe('the evidence of a criterion', () => {
  it('shows the evidence with what it said, leads to it and takes it off', async () => {
    const { user, file, background } = renderWithInterview(<RubricTab />, {
      file: { evidence, notes: [note] },
      events: [makeComment()],
    });
    await user.click(header(security));
    const list = within(screen.getByRole('list', { name: 'Evidence' }));
    expect(list.getByText('Anybody may call this.')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Comment on app/models/order.rb:42' }));
    expect(background.asks('review.jump')).toHaveLength(1);
    await user.click(list.getByRole('button', { name: 'Note, 00:42' }));
    expect(list.getByRole('list', { name: 'The note' }).textContent).toContain('Named the attack.');
    await user.click(list.getAllByRole('button', { name: 'Remove evidence' })[0] as HTMLElement);
    expect(file().evidence.map(({ id }) => id)).toEqual(['e2']);
  });

  it('shows what a note says now, as the exports do', async () => {
    const changed = { ...note, text: 'Named the attack, and the fix.' };
    const { user } = renderWithInterview(<RubricTab />, { file: { evidence, notes: [changed] } });
    await user.click(header(security));
    const list = within(screen.getByRole('list', { name: 'Evidence' }));
    expect(list.getByText('Named the attack, and the fix.')).toBeTruthy();
    expect(list.queryByText('Named the attack.')).toBeNull();
  });

  it('goes on from the next piece, or the part, where one is taken off by keyboard', async () => {
    const { user } = renderWithInterview(<RubricTab />, { file: { evidence, notes: [note] } });
    await user.click(header(security));
    const takeOff = async (): Promise<void> => {
      screen.getAllByRole('button', { name: 'Remove evidence' })[0]?.focus();
      await user.keyboard('{Enter}');
    };
    await takeOff();
    expect(document.activeElement).toBe(screen.getByText('Named the attack.').closest('li'));
    await takeOff();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Evidence' }));
  });

  it('goes on from the piece before where the last is taken off at its note', async () => {
    const { user } = renderWithInterview(<RubricTab />, { file: { evidence, notes: [note] } });
    await user.click(header(security));
    await user.click(screen.getByRole('button', { name: 'Note, 00:42' }));
    screen.getByRole('button', { name: /^Take off: Security/ }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByText('Anybody may call this.').closest('li'));
  });

  it('leads to a comment that was not read (again), and says that a note is gone', async () => {
    const { opened, user } = renderWithInterview(<RubricTab />, { file: { evidence } });
    await user.click(header(security));
    await user.click(screen.getByRole('button', { name: 'Not among what was read: open it in GitLab' }));
    expect(opened).toEqual(['https://gitlab.com/acme/storefront/-/merge_requests/7#note_501']);
    expect(screen.getByText('The note was removed')).toBeTruthy();
  });

  it('weighs evidence, and says what else a comment is evidence for', async () => {
    const also = { ...evidence[0], id: 'e3', criterionId: 'tests', polarity: 'minus' as const };
    const pieces = [...evidence, also] as InterviewFile['evidence'];
    const { user, file } = renderWithInterview(<RubricTab />, {
      file: { evidence: pieces, notes: [note] },
      events: [makeComment()],
    });
    await user.click(header(security));
    const list = within(screen.getByRole('list', { name: 'Evidence' }));
    const elsewhere = list.getByRole('list', { name: 'Also tagged for' });
    expect(elsewhere.textContent).toBe('−Tests, concern');
    await user.click(list.getAllByRole('button', { name: 'Concern' })[0] as HTMLElement);
    expect(file().evidence[0]?.polarity).toBe('minus');
    await user.click(list.getByRole('button', { name: 'Concern', pressed: true }));
    expect(file().evidence[0]?.polarity).toBeNull();
  });

  it('draws much evidence in parts', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...evidence[0], id: `many-${index}` }));
    const { user } = renderWithInterview(<RubricTab />, {
      file: { evidence: many as InterviewFile['evidence'] },
    });
    await user.click(header(security));
    const list = screen.getByRole('list', { name: 'Evidence' });
    const drawn = list.children.length;
    expect(drawn).toBeLessThan(20);
    await user.click(screen.getByRole('button', { name: /^Show \d+ more of \d+$/ }));
    expect(list.children.length).toBeGreaterThan(drawn);
  });
});

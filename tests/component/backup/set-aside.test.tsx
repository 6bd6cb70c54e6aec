import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { whatItSays } from '@/components/backup/what-it-says';
import { writeBackup } from '@/core/backup/backup';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { emptyFile } from '@/core/interview/empty-file';
import type { SetAside } from '@/core/keeping/set-aside';
import { NO_PANEL } from '@/core/panel/panel-records';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { aScorecard, aSeal } from '@/tests/unit/panel/a-panel';
import { show, heading } from './keeping-page';

describe('what a restore set aside', () => {
  const file = { ...emptyFile(makeInterview()), notes: [makeNote({ text: 'Said it otherwise.' })] };
  const contents = writeBackup(
    { file, rubric: tinyRubric, exercise: null, review: null, panel: NO_PANEL, presets: [] },
    1,
  );
  const aside: SetAside = {
    id: 'a',
    kind: 'interview',
    key: 'interview-1',
    interviewId: 'interview-1',
    at: CALL_AT,
    updatedAt: CALL_AT,
    from: 'backup',
    contents,
  };

  it('is looked at, downloaded as the backup of one interview, and deleted in two steps', async () => {
    const { user, downloads } = show({ aside: [aside] });
    await user.click(
      await screen.findByRole('button', { name: 'Look at it: Robin Okafor, Backend, Intermediate' }),
    );
    expect(await screen.findByText('Said it otherwise.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Download as the backup of one interview/ }));
    expect(downloads).toEqual([`second-chair-backup-2026-11-24-intervie.json ${contents.length}`]);
    const name = 'Robin Okafor, Backend, Intermediate';
    await user.click(screen.getByRole('button', { name: `Delete: ${name}` }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Keep it: ${name}` }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Delete: ${name}` }));
    await user.keyboard('{Enter}');
    await user.click(
      screen.getByRole('button', { name: 'Delete for good: Robin Okafor, Backend, Intermediate' }),
    );
    expect(await screen.findByText('None is left.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading('Versions that a restore set aside')));
  });

  it('shows every text that somebody wrote before it is deleted for good', async () => {
    const at = CALL_AT;
    const interviewId = 'interview-1';
    const whole = {
      ...emptyFile(
        makeInterview({
          accommodations: 'Captions.',
          alternativeReason: 'No time at home.',
          alternative: 'A call alone.',
          explained: [{ eventId: 'note:1', answer: 'partly', note: 'Mixed up the locks.', at }],
          ruleCorrections: [{ ruleId: 'completion-note', state: 'met', reason: 'Said so by mail.', at }],
        }),
      ),
      ratings: [
        {
          interviewId,
          criterionId: 'tests',
          values: { intermediate: 3 as const, senior: 2 as const },
          reason: '',
          comment: 'Named the edge.',
          updatedAt: at,
        },
      ],
      evidence: [
        {
          id: 'evidence-1',
          interviewId,
          criterionId: 'tests',
          source: { type: 'activity' as const, eventId: 'note:1' },
          excerpt: 'This can lock twice.',
          polarity: null,
          createdAt: at,
        },
      ],
      questions: [
        {
          id: 'question-1',
          interviewId,
          source: { type: 'own' as const },
          text: 'What would you test first?',
          position: 1,
          askedAt: null,
          updatedAt: at,
        },
      ],
      findings: [
        {
          interviewId,
          findingId: 'extra-1',
          state: null,
          eventIds: [],
          comment: 'Saw it late.',
          title: 'Two locks',
          category: null,
          updatedAt: at,
        },
      ],
      feedback: {
        ...emptyFeedback(interviewId, at),
        levelNote: 'Near to senior.',
        takeaways: 'Ask of locks.',
      },
      drafts: [
        { interviewId, field: 'plan-line', text: 'Ask of queues', updatedAt: at },
        { interviewId, field: 'note-line-marks', text: 'question', updatedAt: at },
      ],
    };
    const panel = {
      ...NO_PANEL,
      debriefs: [{ interviewId, topic: '', at, updatedAt: at, text: 'Agreed: hire' }],
    };
    const written = { file: whole, rubric: tinyRubric, exercise: null, review: null, panel, presets: [] };
    const { user } = show({ aside: [{ ...aside, contents: writeBackup(written, 1) }] });
    await user.click(await screen.findByRole('button', { name: /^Look at it/ }));
    const says = within(await screen.findByRole('group', { name: 'What it says' }));
    expect(says.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'What would you test first?',
      'Partly · Mixed up the locks.',
      'Two locks · Saw it late.',
      'Tests: 3 · Yes · meets intermediate, not yet senior · Named the edge.',
      'Tests: This can lock twice.',
      'Near to senior.',
      'Ask of locks.',
      'Agreed: hire',
      'Said so by mail.',
      'No time at home.',
      'A call alone.',
      'Captions.',
      'Ask of queues',
    ]);
  });

  it('has what was added to a sealed scorecard', () => {
    const amendment = {
      id: 'a1',
      interviewId: 'interview-1',
      at: 1,
      text: 'Right after all.',
      afterOthers: false,
    };
    const amendments = [
      { ...amendment, criterionId: 'tests' },
      { ...amendment, criterionId: null },
    ];
    const panel = { ...NO_PANEL, amendments };
    expect(
      whatItSays({ file, rubric: tinyRubric, exercise: null, review: null, panel, presets: [] }),
    ).toEqual([
      ['Notes', ['Said it otherwise.']],
      ['Amendments', ['Tests: Right after all.', 'Right after all.']],
    ]);
  });

  it('has what only the sealed scorecard says still, and nothing twice', () => {
    const scorecard = aScorecard();
    const [note] = scorecard.notes;
    if (!note) throw new Error('The scorecard has no note.');
    const notes = ['Said it otherwise.', 'Said at first.', 'Said'].map((text) => ({ ...note, text }));
    const feedback = { ...scorecard.feedback, levelNote: '', pros: '', cons: '', takeaways: '' };
    const seal = aSeal({
      noteForOthers: '',
      scorecard: { ...scorecard, criteria: [], findings: [], notes, feedback },
    });
    const panel = { ...NO_PANEL, seal };
    expect(
      whatItSays({ file, rubric: tinyRubric, exercise: null, review: null, panel, presets: [] }),
    ).toEqual([
      ['Notes', ['Said it otherwise.']],
      ['As it was sealed', ['Said at first.', 'Said']],
    ]);
  });

  it('goes from the list also where two are deleted at once', async () => {
    const removals: (() => void)[] = [];
    const beforeRemoval = () => new Promise<void>((go) => removals.push(go));
    const two = ['a', 'b'].map((id): SetAside => ({ ...aside, id }));
    const { user } = show({ aside: two, beforeRemoval });
    const name = 'Robin Okafor, Backend, Intermediate';
    await screen.findAllByRole('button', { name: `Delete: ${name}` });
    for (let left = 2; left > 0; left -= 1)
      await user.click(screen.getAllByRole('button', { name: `Delete: ${name}` })[0] as HTMLElement);
    for (const button of screen.getAllByRole('button', { name: `Delete for good: ${name}` }))
      await user.click(button);
    removals[0]?.();
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: `Look at it: ${name}` })).toHaveLength(1),
    );
    removals[1]?.();
    expect(await screen.findByText('None is left.')).toBeTruthy();
  });

  it('is called what it is called where it was made', async () => {
    show({
      aside: [
        {
          ...aside,
          id: 'b',
          kind: 'rubric',
          key: 'k1, version 2',
          interviewId: null,
          contents: '{"title":"Ours","version":2}',
        },
      ],
    });
    expect(await screen.findByRole('button', { name: 'Delete: Rubric “Ours, version 2”' })).toBeTruthy();
  });
});

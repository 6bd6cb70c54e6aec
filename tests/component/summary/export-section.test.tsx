import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ExportSection } from '@/components/summary/export-section';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import type { InterviewFile } from '@/core/interview/interview';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { NO_PANEL } from '@/core/panel/panel-records';
import { aSeal } from '@/tests/unit/panel/a-panel';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';

const FILE: Partial<InterviewFile> = {
  notes: [
    makeNote({ id: 'n1', text: 'Robin Okafor saw the race.' }),
    makeNote({ id: 'n2', text: 'For me alone.', visibility: 'private' }),
  ],
  ratings: [
    {
      interviewId: 'interview-1',
      criterionId: 'backend-security',
      values: { intermediate: 4, senior: null },
      reason: '',
      comment: 'Found the **open** refund.',
      updatedAt: CALL_AT,
    },
  ],
  feedback: {
    ...emptyFeedback('interview-1', CALL_AT),
    overall: 'yes',
    pros: '- Robin was clear.\n- Better than other candidates.',
    cons: '- One query a line.',
    takeaways: '- Ask again about **locks**.',
  },
};

const show = (file: Partial<InterviewFile> = {}) =>
  renderWithInterview(<ExportSection />, { file: { ...FILE, ...file } });
const choose = (user: ReturnType<typeof show>['user'], format: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), format);
const box = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('the export', () => {
  it.each([
    [
      'Markdown',
      'Download Markdown',
      'interview-feedback-2026-11-24.md',
      'text/markdown',
      '# Interview feedback',
    ],
    [
      'Page to print',
      'Download the page',
      'interview-feedback-2026-11-24.html',
      'text/html',
      '<!doctype html>',
    ],
    [
      'Criteria (CSV)',
      'Download CSV',
      'interview-criteria-2026-11-24.csv',
      'text/csv',
      '\ufeff"Criterion id"',
    ],
    ['Scorecard (JSON)', 'Download JSON', 'second-chair-scorecard-2026-11-24.json', 'application/json', '{'],
    [
      'Fields of the hiring system',
      'Download the fields (JSON)',
      'scorecard-fields-2026-11-24.json',
      'application/json',
      '{',
    ],
    [
      'Feedback for the candidate',
      'Download the draft',
      'candidate-feedback-2026-11-24.md',
      'text/markdown',
      '# Feedback on your',
    ],
  ])('saves %s under a name without a person in it', async (format, button, fileName, mime, begins) => {
    const { user, downloads } = show();
    await choose(user, format);
    await user.click(screen.getByRole('button', { name: button }));
    expect(downloads).toHaveLength(1);
    expect(downloads[0]).toMatchObject({ fileName, mime });
    expect(downloads[0]?.text.startsWith(begins)).toBe(true);
    expect(downloads[0]?.text).not.toContain('For me alone.');
    const exported = screen.getByText(/^Exported: /).textContent;
    expect(exported.startsWith(`Exported: ${format} (`)).toBe(true);
    expect(exported).toContain('for 30 days after the last one');
  });

  it('redacts what leaves and what the preview shows, and says that a person must read it', async () => {
    const { user, copied, downloads } = show();
    await user.click(box(/^Redacted/));
    expect(screen.queryByRole('checkbox', { name: /candidate’s name/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Preview of what will be sent' }));
    const preview = screen.getByRole('document', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('[candidate] saw the race.'));
    expect(screen.getByText('Read it before it leaves')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(screen.getByRole('button', { name: 'Download Markdown' }));
    expect(downloads[0]?.fileName).toBe('interview-feedback-redacted-2026-11-24.md');
    for (const text of [copied[0]?.plain, copied[0]?.html, downloads[0]?.text, preview.textContent]) {
      expect(text).toContain('candidate');
      expect(text).not.toMatch(/Robin|Okafor|gitlab\.com/);
    }
  });

  it('waits with what is redacted for the names in the panel’s scorecards', async () => {
    const interview = makeInterview({ sealedAt: CALL_AT });
    const { background, user, downloads } = show({ interview });
    const release = background.hold('scorecard.load');
    background.answers['scorecard.load'] = {
      ...NO_PANEL,
      seal: aSeal({ interviewId: interview.id, author: 'Zofia Kowalska' }),
    };
    await user.click(box(/^Redacted/));
    expect(screen.getByText('Reading the names of the panel')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download Markdown' })).toBeNull();
    release();
    await user.click(await screen.findByRole('button', { name: 'Download Markdown' }));
    expect(downloads[0]?.text).toContain('candidate');
  });

  it('redacts nothing where the names in the panel’s scorecards can’t be read', async () => {
    const { background, user } = show({ interview: makeInterview({ sealedAt: CALL_AT }) });
    background.failing.add('scorecard.load');
    await user.click(box(/^Redacted/));
    expect(await screen.findByText('Nothing can be redacted now')).toBeTruthy();
    await user.click(box(/^Redacted/));
    expect(screen.getByRole('button', { name: 'Download Markdown' })).toBeTruthy();
  });

  it('names the words that are names, too, for a person to look for', async () => {
    const candidate = { name: 'Will Okafor', username: null, userId: null };
    const { user } = show({ interview: makeInterview({ candidate }) });
    await user.click(box(/^Redacted/));
    await user.click(screen.getByRole('button', { name: 'Preview of what will be sent' }));
    expect(screen.getByText(/Look for “Will” in small letters/)).toBeTruthy();
  });

  it('holds private notes only where they were asked for', async () => {
    const { user, downloads } = show();
    await choose(user, 'Scorecard (JSON)');
    await user.click(box(/^Include private/));
    await user.click(screen.getByRole('button', { name: 'Download JSON' }));
    expect(downloads[0]?.text).toContain('For me alone.');
  });

  it('lists what the candidate is not told, and why', async () => {
    const { user } = show();
    await choose(user, 'Feedback for the candidate');
    expect(screen.queryByRole('checkbox', { name: 'Include private notes' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Preview of what will be sent' }));
    const preview = screen.getByRole('document', { name: 'Preview' });
    await waitFor(() => expect(preview.textContent).toContain('Robin was clear.'));
    expect(preview.textContent).not.toMatch(/Better than|Strong|Yes/);
    await user.click(screen.getByRole('button', { name: 'Left out of your pros and cons: 1' }));
    expect(screen.getByRole('list', { name: 'Left out' }).textContent).toBe(
      'Better than other candidates. It compares with others.',
    );
  });
});

describe('the fields of a hiring system', () => {
  it('are copied one by one, formatted and plain, and ticked', async () => {
    const { user, copied } = show();
    await choose(user, 'Fields of the hiring system');
    const fields = within(screen.getByRole('list', { name: 'Fields for Greenhouse' }));
    expect(fields.getByText('Overall Recommendation').parentElement?.textContent).toContain('Yes');
    expect(fields.queryByText('copied')).toBeNull();
    await user.click(fields.getByRole('button', { name: 'Copy Key Take-Aways' }));
    expect(await fields.findByText('copied')).toBeTruthy();
    expect(copied[0]?.html).toContain('<ul><li>Ask again about <b>locks</b>.</li></ul>');
    expect(copied[0]?.plain).toContain('- Ask again about locks.');
  });

  it('are called as another system calls them', async () => {
    const { user } = show();
    await choose(user, 'Fields of the hiring system');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hiring system' }), 'Lever');
    const fields = within(screen.getByRole('list', { name: 'Fields for Lever' }));
    expect(fields.getByText('3 - Hire')).toBeTruthy();
    expect(fields.getByText('4 - Strong Yes')).toBeTruthy();
  });

  it('are called as the interviewer’s company calls them, in every interview from then on', async () => {
    const { app, background, copied, user } = show();
    background.answers['settings.load'] = { settings: DEFAULT_SETTINGS, unread: [] };
    await app.settingsStore.getState().load();
    await choose(user, 'Fields of the hiring system');
    await user.click(screen.getByRole('button', { name: 'How your Greenhouse form calls its fields' }));
    await user.type(screen.getByRole('textbox', { name: 'Pros' }), 'What went well ');
    const security = screen.getByRole('textbox', { name: /^Security/ });
    await user.type(security, 'Safety');
    await user.tab();
    expect(background.asks('settings.save').at(-1)).toMatchObject({
      settings: {
        atsLabels: { greenhouse: { pros: 'What went well', 'criterion:backend-security': 'Safety' } },
      },
    });
    const fields = within(screen.getByRole('list', { name: 'Fields for Greenhouse' }));
    await user.click(fields.getByRole('button', { name: 'Copy Safety' }));
    await user.click(fields.getByRole('button', { name: 'Copy Key Take-Aways' }));
    expect(copied.at(-1)?.html).toContain('<b>What went well</b>');
    await user.clear(security);
    expect(fields.getByRole('button', { name: /^Copy Security/ })).toBeTruthy();
  });

  it('of a shadow are shown and not copied', async () => {
    const { user } = show({ interview: makeInterview({ part: 'shadow' }) });
    await choose(user, 'Fields of the hiring system');
    expect(screen.getByRole('list', { name: 'Fields for Greenhouse' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
  });
});

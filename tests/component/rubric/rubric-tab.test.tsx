import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { criteriaFor } from '@/core/rubric/criteria';
import type { InterviewFile } from '@/core/interview/interview';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { makeComment, renderWithInterview } from '../notes/with-interview';

const criteria = criteriaFor(BACKEND, 'intermediate');
/** Where AI is optional, nothing is lacking of the criterion about it. */
const open = criteria.filter(({ id }) => id !== 'tool-judgement');
const security = 'Security: access, input and secrets';
const header = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}.*(must|nice)`) });
const body = (title: string) => screen.getByRole('region', { name: new RegExp(`^${title}`) });
const interviewId = 'interview-1';
const evidence = [
  {
    id: 'e1',
    interviewId,
    criterionId: 'backend-security',
    source: { type: 'activity' as const, eventId: 'note:501' },
    excerpt: 'Anybody may call this.',
    polarity: null,
    createdAt: 1,
  },
  {
    id: 'e2',
    interviewId,
    criterionId: 'backend-security',
    source: { type: 'note' as const, noteId: 'n1' },
    excerpt: 'Named the attack.',
    polarity: null,
    createdAt: 2,
  },
];
const note = makeNote({ id: 'n1', text: 'Named the attack.', callOffsetMs: 2_530_000 });

describe('the rubric tab', () => {
  it('lists the criteria of the level by dimension, must-haves first', () => {
    renderWithInterview(<RubricTab />);
    const judgement = screen.getByRole('region', { name: 'Code comprehension and technical judgement' });
    const needs = within(judgement)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => (heading.textContent.includes('nice to have') ? 'nice' : 'must'));
    expect(needs).toEqual([...needs].sort());
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(criteria.length);
    expect(screen.getByText(`0 of ${String(criteria.length)} rated`, { exact: false })).toBeTruthy();
  });

  it('opens one criterion at a time', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    expect(header(security).getAttribute('aria-expanded')).toBe('true');
    await user.click(header('Performance and scale'));
    expect(header(security).getAttribute('aria-expanded')).toBe('false');
    expect(header('Performance and scale').getAttribute('aria-expanded')).toBe('true');
  });

  it('travels with arrow keys, Home and End', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    const headers = screen
      .getAllByRole('heading', { level: 4 })
      .map((each) => within(each).getByRole('button'));
    headers[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(headers[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(headers.at(-1));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(headers[0]);
  });

  it('shows what a criterion looks at, whom it serves, its anchors and questions', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    const open = within(body(security));
    expect(open.getByText(/Authorisation, injection/)).toBeTruthy();
    expect(open.getAllByRole('radio')).toHaveLength(5);
    expect(open.getByText('Who may call this, and where is that checked?')).toBeTruthy();
    expect(screen.queryByText('Senior adds:')).toBeNull();
    await user.click(open.getByRole('button', { name: /^Qualifications it serves/ }));
    expect(open.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('shows what senior adds where senior is rated', async () => {
    const interview = makeInterview({ level: 'senior' });
    const { user } = renderWithInterview(<RubricTab />, { file: { interview } });
    await user.click(header(security));
    expect(screen.getByText('Senior adds:')).toBeTruthy();
  });

  it('rates with a radio, and clears the rating', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.click(screen.getByRole('radio', { name: '3 · Yes' }));
    expect(file().ratings).toMatchObject([
      { criterionId: 'backend-security', values: { intermediate: 3, senior: null } },
    ]);
    expect(screen.getByText(`1 of ${String(criteria.length)} rated`, { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: null } }]);
    expect(screen.getByText(`0 of ${String(criteria.length)} rated`, { exact: false })).toBeTruthy();
  });

  it.each([
    ['1', 1],
    ['4', 4],
    ['0', 'NE'],
    ['e', 'NE'],
  ])('rates with the key %s and shows what was chosen', async (key, value) => {
    const { user, file } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard(key);
    expect(file().ratings).toMatchObject([
      { criterionId: 'backend-security', values: { intermediate: value, senior: null } },
    ]);
    expect(header(security).getAttribute('aria-expanded')).toBe('true');
  });

  it('takes digits typed into a comment as text', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.click(screen.getByRole('textbox', { name: 'Comment' }));
    await user.keyboard('saw 3 of 4, ehe');
    expect(file().ratings).toMatchObject([{ values: { intermediate: null }, comment: 'saw 3 of 4, ehe' }]);
    await waitFor(() => expect(screen.getByText(/^Saved /)).toBeTruthy());
  });

  it('asks why there is not enough evidence, and keeps the reason through a change of mind', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.keyboard('e');
    const reason = screen.getByRole('textbox', { name: 'Why there is not enough evidence' });
    expect(screen.getByText(/This rating needs a reason/)).toBeTruthy();
    await user.type(reason, 'Time ran out.');
    expect(screen.queryByText(/This rating needs a reason/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: '2 · No' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 2 }, reason: 'Time ran out.' }]);
    await user.click(screen.getByRole('radio', { name: 'Not enough evidence' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 'NE' }, reason: 'Time ran out.' }]);
  });

  it('keeps a reason that was written where a key rates over it', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.keyboard('e');
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'Time ran out.');
    header(security).focus();
    await user.keyboard('3');
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3 }, reason: 'Time ran out.' }]);
  });

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

  it('leads to a comment that was not read (again), and says that a note is gone', async () => {
    const { opened, user } = renderWithInterview(<RubricTab />, { file: { evidence } });
    await user.click(header(security));
    await user.click(screen.getByRole('button', { name: 'Not among what was read: open it in GitLab' }));
    expect(opened).toEqual(['https://gitlab.com/acme/storefront/-/merge_requests/7#note_501']);
    expect(screen.getByText('The note was removed')).toBeTruthy();
  });

  it('lists what is not rated and what has no evidence; a name opens its criterion', async () => {
    const { user } = renderWithInterview(<RubricTab />, { file: { evidence, notes: [note] } });
    await user.click(screen.getByRole('button', { name: `No evidence yet: ${String(open.length - 1)}` }));
    const listed = within(screen.getByRole('list', { name: 'No evidence yet' }));
    expect(listed.queryByRole('button', { name: security })).toBeNull();
    await user.click(listed.getByRole('button', { name: 'Performance and scale' }));
    expect(header('Performance and scale').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(header('Performance and scale'));
    expect(screen.getByRole('button', { name: `Not rated yet: ${String(open.length)}` })).toBeTruthy();
  });

  it('shows the notes that were written for a criterion', async () => {
    const { user } = renderWithInterview(<RubricTab />, {
      file: { notes: [makeNote({ criterionId: 'backend-security', text: 'About access.' })] },
    });
    await user.click(header(security));
    expect(screen.getByRole('list', { name: 'Notes for this criterion' }).textContent).toContain(
      'About access.',
    );
  });

  it('says when a rating could not be saved, and keeps it on screen', async () => {
    const { user, background } = renderWithInterview(<RubricTab />);
    background.failing.add('rating.save');
    await user.click(header(security));
    await user.keyboard('3');
    expect((await screen.findAllByText('Not saved: The disk is full.')).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3 · Yes' }).checked).toBe(true);
  });

  it('adds nothing up', async () => {
    const ratings = criteria.map(({ id }, index) => ({
      interviewId,
      criterionId: id,
      values: { intermediate: ((index % 4) + 1) as 1 | 2 | 3 | 4, senior: null },
      reason: '',
      comment: '',
      updatedAt: 1,
    }));
    const { user } = renderWithInterview(<RubricTab />, { file: { ratings } });
    await user.click(header(security));
    expect(document.body.textContent).not.toMatch(/%|percent|average|\bmean\b|score\b/i);
  });

  it('rates against the other level too, with Shift or quietly below, and says both in words', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('3{Shift>}[Digit2]{/Shift}');
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: 2 } }]);
    expect(header(security).textContent).toContain('meets intermediate, not yet senior');
    const levels = within(screen.getByRole('group', { name: 'Against the bar of senior' }));
    expect(levels.getByRole<HTMLInputElement>('radio', { name: 'Senior: 2 · No' }).checked).toBe(true);
    await user.click(levels.getByRole('radio', { name: 'Senior: 3 · Yes' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: 3 } }]);
    expect(header(security).textContent).toContain('meets intermediate and senior');
    await user.click(screen.getByRole('button', { name: 'Clear the rating against senior' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: null } }]);
    expect(screen.queryByText(/meets intermediate/)).toBeNull();
  });

  it('says what senior adds where that is the other level', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    expect(screen.queryByText(/senior adds: /)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rate against senior too' }));
    expect(screen.getByText(/^3, senior adds: /)).toBeTruthy();
  });

  it('asks for a reason where it is NE against the other level alone', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('3{Shift>}[Digit0]{/Shift}');
    expect(screen.getByRole('textbox', { name: 'Why there is not enough evidence' })).toBeTruthy();
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

  it('puts a suggested question into the plan, and takes it out again', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    const plan = screen.getByRole('button', { name: /^Plan to ask: Who may call this/, pressed: false });
    await user.click(plan);
    expect(file().questions).toMatchObject([
      {
        source: { type: 'criterion', criterionId: 'backend-security' },
        text: 'Who may call this, and where is that checked?',
      },
    ]);
    await user.click(screen.getByRole('button', { name: /^Plan to ask: Who may call this/, pressed: true }));
    expect(file().questions).toEqual([]);
  });

  it.each([
    ['not-allowed', null],
    ['optional', 'nice to have'],
    ['expected', 'must-have'],
  ] as const)('follows the AI policy: %s', (aiPolicy, need) => {
    renderWithInterview(<RubricTab />, { file: { interview: makeInterview({ aiPolicy }) } });
    const title = /^Judgement in using tools and AI/;
    const found = screen.queryByRole('button', { name: title });
    if (need === null) expect(found).toBeNull();
    else expect(found?.textContent).toContain(need);
  });

  it('says where the interview has no rubric for its role', () => {
    renderWithInterview(<RubricTab />, { file: { interview: makeInterview({ role: 'sre' }) } });
    expect(screen.getByText('This interview has no rubric for its role, Site reliability')).toBeTruthy();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeysContext, keySettings } from '@/components/app/keys-context';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';
import { criteria, open, security, header, body, interviewId, evidence, note } from './a-rubric-tab';

describe('the rubric tab', () => {
  it('lists the criteria of the level by dimension, must-haves first', () => {
    renderWithInterview(<RubricTab />);
    const judgement = screen.getByRole('region', { name: 'Code comprehension and technical judgement' });
    const needs = within(judgement)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => (heading.textContent.includes('nice-to-have') ? 'nice' : 'must'));
    expect(needs).toEqual([...needs].sort());
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(criteria.length);
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

  it('counts to be rated what is not rated yet, and the criterion about AI once it is rated', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    const all = open.length;
    screen.getByText(`0 of ${String(all)} rated`, { exact: false });
    screen.getByRole('button', { name: `Not rated yet: ${String(all)}` });
    const aboutAi = header('Judgement in using tools and AI');
    expect(aboutAi.textContent).toContain('Optional');
    aboutAi.focus();
    await user.keyboard('3');
    screen.getByText(`1 of ${String(all + 1)} rated`, { exact: false });
    screen.getByRole('button', { name: `Not rated yet: ${String(all)}` });
  });

  it.each([
    [true, {}, /1 to 4 choose an anchor.*Ctrl\+Z takes back\.$/],
    [false, { undo: 'Alt+U' }, /^Keys while a criterion has focus: Arrow keys travel, Alt\+U takes back\.$/],
  ] as const)('names its keys as they are set (single keys: %s)', async (singleKeys, chosen, expected) => {
    const { user } = renderWithInterview(
      <KeysContext value={keySettings(chosen, singleKeys)}>
        <RubricTab />
      </KeysContext>,
    );
    await user.click(screen.getByRole('button', { name: 'How to rate' }));
    expect(screen.getByText(/^Keys while a criterion has focus/).textContent).toMatch(expected);
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
    ['optional', 'nice-to-have'],
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

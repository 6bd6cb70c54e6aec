import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { fill, openDashboard } from '@/tests/component/library/dashboard';
import { readCsv } from '@/tests/unit/export/read-csv';
import { local, button, region } from './with-sample';

/** The day of the call where these tests run: far in the east it is the next one. */
const DAY = new Date(CALL_AT).toLocaleDateString('sv-SE');

describe('the log', () => {
  it('takes a session, its sign-off and its note, and counts it', async () => {
    const { user, gateway } = await openDashboard('qualification', local());
    within(region('Progress')).getByText(
      'It takes two shadows, one reverse shadow, then one lead, each signed off by a colleague, for each role by itself.',
    );
    within(region('Progress')).getByText('0 of 2 shadows signed off');
    await user.click(await button('Log a session'));
    const day = await screen.findByLabelText('Day');
    await waitFor(() => expect(document.activeElement).toBe(day));
    await user.selectOptions(screen.getByLabelText('Role'), 'Frontend');
    await fill(user, screen.getByLabelText('Note'), 'Ask one thing at a time.');
    within(region('Frontend')).getByText('0 of 2 shadows signed off, 1 more is not');
    await fill(user, screen.getByLabelText('Signed off by'), 'Noor Haddad');
    within(region('Frontend')).getByText('1 of 2 shadows signed off');
    within(region('Frontend')).getByText('Next: one more shadow.');
    screen.getByText('Signed off by Noor Haddad');
    await waitFor(async () =>
      expect((await gateway.request('qualification.load', {})).sessions).toMatchObject([
        {
          role: 'frontend',
          part: 'shadow',
          signedOffBy: 'Noor Haddad',
          note: 'Ask one thing at a time.',
          interviewId: null,
        },
      ]),
    );
  });

  it('proposes the step that comes next', async () => {
    const { user } = await openDashboard('qualification', local());
    for (const part of ['shadow', 'shadow', 'reverse-shadow', 'lead', 'lead']) {
      await user.click(await button('Log a session'));
      await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Part').value).toBe(part));
      await user.click(
        screen.getByRole('button', { name: /^\w+ \d+, \d+, |^\d+ \w+ \d+, /, expanded: true }),
      );
    }
  });

  it('keeps a line in its place while its day is typed, and orders by day afterwards', async () => {
    const { user } = await openDashboard('qualification', local());
    await user.click(await button('Log a session'));
    await fill(user, await screen.findByLabelText('Note'), 'first');
    await user.click(await button('Log a session'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe(''));
    const lines = () =>
      within(screen.getByRole('list', { name: 'Sessions' }))
        .getAllByRole('listitem')
        .map((line) => line.dataset['item']);
    const before = lines();
    const opened = screen.getByLabelText('Day').closest('li')?.dataset['item'];
    await fill(user, screen.getByLabelText('Day'), '2020-01-31');
    expect(lines()).toEqual(before);
    await user.click(screen.getByRole('button', { name: /2020.*Shadow/, expanded: true }));
    expect(lines().at(-1)).toBe(opened);
  });

  it('gives back a session that was removed', async () => {
    const { user } = await openDashboard('qualification', local());
    await user.click(await button('Log a session'));
    await fill(user, await screen.findByLabelText('Signed off by'), 'Noor');
    await user.click(await button(/^Remove: .*Shadow, Backend$/));
    const undo = await button('Undo');
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.queryByText('Signed off by Noor')).toBeNull();
    await user.click(undo);
    await screen.findByText('Signed off by Noor');
  });

  it('takes an interview in with one press, without anything about the candidate', async () => {
    const opened = local();
    await opened.gateway.request('interview.create', {
      interview: makeInterview({ part: 'reverse-shadow', rubricId: tinyRubric.id }),
      rubric: tinyRubric,
    });
    const { user, gateway } = await openDashboard('qualification', opened);
    await user.click(await button('Interviews that are not in the log: 1'));
    expect(screen.queryByText(/Okafor/)).toBeNull();
    await user.click(await button(/^Take into the log: .*Reverse shadow, Backend$/));
    await screen.findByLabelText('Signed off by');
    expect(screen.queryByText(/Interviews that are not in the log/)).toBeNull();
    const { sessions } = await gateway.request('qualification.load', {});
    expect(sessions).toMatchObject([{ interviewId: 'interview-1', part: 'reverse-shadow', day: DAY }]);
    expect(JSON.stringify(sessions)).not.toMatch(/Okafor|robin|Take payments/i);
  });

  it('is exported as CSV and as Markdown', async () => {
    const { user, files } = await openDashboard('qualification', local());
    expect(screen.queryByRole('button', { name: /^Export the log/ })).toBeNull();
    await user.click(await button('Log a session'));
    await fill(user, await screen.findByLabelText('Signed off by'), '=Noor');
    await user.click(await button('Export the log (CSV)'));
    await user.click(await button('Export the log (Markdown)'));
    expect(readCsv(files.get('second-chair-qualification-2026-11-24.csv') ?? '').at(-1)).toEqual([
      DAY,
      'Backend',
      'Shadow',
      "'=Noor",
      '',
    ]);
    expect(files.get('second-chair-qualification-2026-11-24.md')).toContain('- 1 of 2 shadows signed off');
  });
});

describe('what it takes', () => {
  it('is changed as the next version', async () => {
    const { user, gateway } = await openDashboard('qualification', local());
    await user.click(await button('Change what it takes'));
    expect((await button('Save as version 2')).hasAttribute('disabled')).toBe(true);
    await fill(user, screen.getByLabelText('Shadow'), '3');
    await user.selectOptions(screen.getByLabelText('Counted'), 'All roles together');
    await user.click(await button('Save as version 2'));
    await screen.findByText(
      'It takes three shadows, one reverse shadow, then one lead, each signed off by a colleague, whatever the role.',
    );
    await button('Save as version 3');
    expect((await gateway.request('qualification.load', {})).presets).toMatchObject([
      { version: 2, byRole: false, counts: { shadow: 3 } },
    ]);
  });
});

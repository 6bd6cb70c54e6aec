import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { daysFromNow } from '@/components/interviews/time-in-words';
import { HOUR_MS, type Interview } from '@/core/interview/interview';
import { GatewayError } from '@/stores/gateway';
import { openDashboard } from '@/tests/component/library/dashboard';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';

async function stored(...interviews: Partial<Interview>[]) {
  const local = openLocal(() => CALL_AT);
  for (const [index, patch] of interviews.entries()) {
    const interview = makeInterview({ id: `interview-${index}`, ...patch });
    await local.gateway.request('interview.create', { interview, rubric: tinyRubric });
  }
  return local;
}
const named = (name: string) => ({ candidate: { name, username: null, userId: null } });

describe('the interviews of the dashboard', () => {
  it('leads the first run to a sample that is stored, and to a first interview', async () => {
    const { opened, user } = await openDashboard('interviews');
    expect(await screen.findByRole('heading', { name: 'No interview yet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'New interview without a merge request' }));
    await user.click(screen.getByRole('button', { name: 'Open the sample interview' }));
    await waitFor(() => expect(opened).toHaveLength(2));
    expect(opened[0]?.interview).toBeNull();
    expect(opened[1]?.interview?.id).toMatch(/^sample-/);
    expect(await screen.findByRole('button', { name: 'Open: Robin Okafor' })).toBeTruthy();
    expect(screen.getByText('Sample')).toBeTruthy();
  });

  it('lists them by what is next, with counts, and opens one', async () => {
    const local = await stored(
      { ...named('Due Person'), callAt: CALL_AT - 5 * HOUR_MS },
      { ...named('Next Week'), callAt: CALL_AT + 200 * HOUR_MS },
      { ...named('Also Due'), callAt: CALL_AT - 90 * HOUR_MS },
    );
    const { opened, user } = await openDashboard('interviews', local);
    await screen.findByRole('button', { name: 'Open: Next Week' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Scorecard due 2', 'To review 1']);
    const [first] = screen.getAllByRole('listitem').filter((item) => item.dataset.line !== undefined);
    if (!first) throw new Error('The list has a line.');
    expect(within(first).getByText(/Scorecard was due .* ago/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open: Also Due' }));
    expect(opened).toMatchObject([{ interview: { id: 'interview-2' } }]);
  });

  it('narrows down by step and keeps that in the address', async () => {
    const local = await stored(
      { ...named('Due Person'), callAt: CALL_AT - 5 * HOUR_MS },
      { ...named('Next Week'), callAt: CALL_AT + 200 * HOUR_MS },
    );
    const { user } = await openDashboard('interviews', local);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Next step' }), 'To review (1)');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open: Due Person' })).toBeNull());
    expect(location.hash).toBe('#/interviews/next%3Dto-review');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByRole('button', { name: 'Open: Due Person' })).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Next step' })),
    );
  });

  it('? lists every key of the dashboard', async () => {
    const { user } = await openDashboard('interviews', await stored(named('Sam')));
    await screen.findByRole('button', { name: 'Open: Sam' });
    await user.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }));
    for (const key of ['Ctrl+K', '?', '/', 'j', 'k', 'Enter', 'Alt+↑'])
      dialog.getByText(key, { selector: 'kbd' });
  });

  it('shows names that would turn around what is read as what they are', async () => {
    const local = await stored(named('Robin \u202Egnp.exe'));
    await openDashboard('interviews', local);
    expect(await screen.findByRole('button', { name: 'Open: Robin ⟨U+202E⟩gnp.exe' })).toBeTruthy();
  });

  it('searches in everything, marks the words, and opens what was found at its place', async () => {
    const local = await stored(named('Renée Müller'), named('Sam'));
    await local.database.notes.put(
      makeNote({ id: 'n1', interviewId: 'interview-0', text: 'Named the Lock Order unasked.' }),
    );
    const { opened, user } = await openDashboard('interviews', local);
    await screen.findByRole('button', { name: 'Open: Sam' });
    await user.keyboard('/');
    const field = screen.getByRole('searchbox', { name: 'Search in everything' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('muller lock');
    const found = await screen.findByRole('button', { name: /^Note/ });
    expect(within(found).getByText('Lock').tagName).toBe('MARK');
    expect(screen.getAllByText('1 place in 1 interview.').length).toBeGreaterThan(0);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(opened).toMatchObject([{ interview: { id: 'interview-0' }, place: { kind: 'note', id: 'n1' } }]);

    await user.clear(field);
    await user.type(field, 'nowhere');
    expect((await screen.findAllByText('Nothing was found.')).length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Open: Sam' })).toBeTruthy();
  });

  it('forgets an interview that was erased, in what was found and in the list', async () => {
    const local = await stored(named('Quirinius'), named('Sam'));
    const { user } = await openDashboard('interviews', local);
    await user.type(await screen.findByRole('searchbox', { name: 'Search in everything' }), 'quirinius');
    expect(await screen.findByText('1 place in 1 interview.')).toBeTruthy();
    await local.gateway.request('retention.erase', { interviewIds: ['interview-0'] });
    expect((await screen.findAllByText('Nothing was found.')).length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Open: Sam' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Open: Quirinius' })).toBeNull());
  });
});

describe('days in a list', () => {
  const day = (date: number, hour: number): number => new Date(2026, 10, date, hour).getTime();

  it('are those of the calendar, however many hours lie between', () => {
    expect(daysFromNow(day(26, 16), day(26, 3))).toBe('today');
    expect(daysFromNow(day(26, 3), day(26, 16))).toBe('today');
    expect(daysFromNow(day(27, 1), day(26, 23))).toBe('tomorrow');
    expect(daysFromNow(day(29, 1), day(26, 23))).toBe('in 3 days');
  });
});

describe('stored data that can not be read', () => {
  const failing = (code: 'newer-database' | 'failed-upgrade' | 'blocked-database') => ({
    openStored: () => Promise.reject(new GatewayError('The step broke.', code)),
  });

  it('is said to be of a newer version, and can be downloaded as it lies', async () => {
    let downloaded = 0;
    const unreadable = {
      ...failing('newer-database'),
      downloadStored: () => {
        downloaded += 1;
        return Promise.resolve();
      },
    };
    const { user } = await openDashboard('settings', undefined, unreadable);
    location.hash = '#/interviews';
    await screen.findByRole('heading', { name: 'Your interviews were stored by a newer Second Chair' });
    expect(screen.getByRole('heading', { level: 1, name: 'Interviews' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Download everything as it is stored' }));
    expect(downloaded).toBe(1);
  });

  it('is said to be as it was where a step failed, with what went wrong; it is tried again', async () => {
    let broken = true;
    const { user } = await openDashboard('settings', undefined, {
      openStored: () =>
        broken ? Promise.reject(new GatewayError('The step broke.', 'failed-upgrade')) : Promise.resolve(),
    });
    location.hash = '#/interviews';
    await screen.findByRole('heading', { name: 'Your interviews could not be opened' });
    expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
    expect(screen.getByText('What went wrong: The step broke.')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'No interview yet' })).toBeTruthy();
  });

  it('is said to be held where another page holds it', async () => {
    await openDashboard('settings', undefined, failing('blocked-database'));
    location.hash = '#/interviews';
    expect(await screen.findByText(/Close all others of its pages/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });
});

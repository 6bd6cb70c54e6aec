import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Attempts } from '@/components/app/attempt';
import { RetentionContext } from '@/components/retention/retention-context';
import { RetentionSection } from '@/components/retention/retention-section';
import { DAY_MS } from '@/core/interview/interview';
import { purgeAtOf } from '@/core/keeping/retention';
import { createRetention } from '@/stores/retention';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';

const NOW = CALL_AT + 30 * DAY_MS;
const lee = { name: 'Lee Brandt', username: 'lee', userId: 9 };

describe('retention on the dashboard', () => {
  let local: ReturnType<typeof openLocal>;
  let files: string[];
  const user = userEvent.setup();
  beforeEach(async () => {
    local = openLocal(() => NOW);
    files = [];
    const due = makeInterview({ exports: [{ format: 'markdown', at: NOW - 26 * DAY_MS }] });
    await local.database.rubrics.put(tinyRubric);
    await local.database.interviews.bulkPut([
      due,
      makeInterview({ id: 'second', candidate: lee, mrKey: null }),
    ]);
    const purgeAt = purgeAtOf(due) ?? 0;
    await local.database.purgeNotices.put({ interviewId: due.id, announcedAt: NOW - DAY_MS, purgeAt });
    render(
      <RetentionContext
        value={{
          retention: createRetention(local.gateway, () => NOW),
          now: () => NOW,
          download: (name) => files.push(name),
        }}
      >
        <Attempts>
          <RetentionSection />
        </Attempts>
      </RetentionContext>,
    );
    await screen.findByRole('list', { name: 'Announced' });
  });
  const open = (name: RegExp) => user.click(screen.getByRole('button', { name }));

  it('lists what is announced first, and how long the others are kept', () => {
    const announced = within(screen.getByRole('list', { name: 'Announced' }));
    expect(
      announced.getByRole('button', { name: /Robin Okafor.*will be erased when the browser starts/ }),
    ).toBeTruthy();
    const others = within(screen.getByRole('list', { name: 'Interviews' }));
    expect(others.getByRole('button', { name: /Lee Brandt.*kept until you erase it/ })).toBeTruthy();
  });

  it('holds one, which withdraws the announcement and keeps it from being erased', async () => {
    await open(/Robin Okafor/);
    await user.click(screen.getByRole('checkbox', { name: /Legal hold/ }));
    await expect.poll(() => screen.queryByRole('list', { name: 'Announced' })).toBeNull();
    expect(await local.database.interviews.get('interview-1')).toMatchObject({ legalHold: true });
    await open(/Robin Okafor/);
    expect(screen.getAllByText(/Under legal hold, it can’t be erased/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Erase this interview' })).toBeNull();
  });

  it('keeps one until another day', async () => {
    await open(/Robin Okafor/);
    const field = screen.getByLabelText('Keep until');
    const stored = async () =>
      purgeAtOf((await local.database.interviews.get('interview-1')) ?? makeInterview());
    const asked = vi.spyOn(local.gateway, 'request');
    // Each digit of a year is a day of its own; none of them is meant.
    for (const value of ['0002-06-30', '0020-06-30', '0202-06-30', '2027-06-30']) {
      fireEvent.change(field, { target: { value } });
      expect(field).toHaveProperty('value', value);
    }
    expect(asked).not.toHaveBeenCalledWith('interview.patch', expect.anything());
    fireEvent.blur(field);
    await expect.poll(stored).toBe(new Date('2027-06-30T23:59').getTime());
    expect(asked.mock.calls.filter(([name]) => name === 'interview.patch')).toHaveLength(1);
  });

  it('erases in two steps, and says what is left and what it can’t reach', async () => {
    await open(/Robin Okafor/);
    await user.click(screen.getByRole('button', { name: 'Erase this interview' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    expect(await local.database.interviews.count()).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(
      await screen.findByText(/searched for its id, the name, and the username: nothing was found/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /What stays/ }));
    expect(
      within(screen.getByRole('list', { name: 'Out of reach' })).getAllByRole('listitem').length,
    ).toBeGreaterThan(4);
    expect(await local.database.interviews.count()).toBe(1);
    await open(/Log of erasures \(1\)/);
    expect(
      within(screen.getByRole('list', { name: 'Log of erasures' })).getByText(/1 interview, by hand/),
    ).toBeTruthy();
  });

  it('erases what was read and is of no interview in two steps', async () => {
    await local.database.reviews.put({ mrKey: 'https://gitlab.com/acme/other!1' } as never);
    await open(/Robin Okafor/);
    await user.click(screen.getByRole('checkbox', { name: /Legal hold/ }));
    const erase = () => screen.findByRole('button', { name: 'Erase what was read' });
    await user.click(await erase());
    const keep = screen.getByRole('button', { name: 'Keep it' });
    expect(document.activeElement).toBe(keep);
    await user.click(keep);
    expect(document.activeElement).toBe(await erase());
    expect(await local.database.reviews.count()).toBe(1);
    await user.click(await erase());
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await expect.poll(() => local.database.reviews.count()).toBe(0);
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole('heading', { name: 'Retention', level: 2 }));
  });

  it('asks about whoever was chosen as long as anything of them is here, and then about nobody', async () => {
    const choice = () => screen.getByRole('combobox', { name: 'Candidate' });
    const shown = () =>
      [...choice().querySelectorAll('option')].find(({ selected }) => selected)?.textContent;
    const robin = 'Robin Okafor (@robin)';
    expect(shown()).toBe(robin);
    const kim = { name: 'Kim Moser', username: 'kim', userId: 11 };
    const later = makeInterview({ id: 'later', candidate: kim, mrKey: null, createdAt: NOW });
    const again = makeInterview({ id: 'again', mrKey: null, createdAt: NOW });
    for (const interview of [later, again])
      await act(() => local.gateway.request('interview.create', { interview, rubric: tinyRubric }));
    await screen.findByRole('option', { name: 'Kim Moser (@kim)' });
    expect(shown()).toBe(robin);
    await act(() => local.gateway.request('retention.erase', { interviewIds: ['interview-1', 'again'] }));
    await waitFor(() => expect(shown()).toBe('Choose a candidate'));
    expect(screen.getByRole('button', { name: /Download everything/ })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: /Erase everything about them/ })).toBeNull();
  });

  it('hands out everything about one candidate, in files that name nobody', async () => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Candidate' }), 'Lee Brandt (@lee)');
    await user.click(screen.getByRole('button', { name: /Download everything/ }));
    await expect
      .poll(() => files)
      .toEqual([
        'second-chair-subject-access-2026-12-24-second.html',
        'second-chair-subject-access-2026-12-24-second.json',
      ]);
  });
});

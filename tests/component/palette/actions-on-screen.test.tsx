import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionsOnScreen } from '@/components/palette/actions-on-screen';
import { makeComment } from '@/tests/component/notes/with-interview';
import { makeNote } from '@/tests/fixtures/interview';
import { records } from '../render';
import { openPanel } from './open-palette';

const NOTES = [
  makeNote({ id: 'n1', text: 'Explained the lock order.' }),
  makeNote({ id: 'n2', text: 'Is the team on call?', kind: 'candidate-question' }),
  makeNote({ id: 'n3', text: 'Said twice.' }),
  makeNote({ id: 'n4', text: 'Said twice.' }),
];
const open = () =>
  openPanel({
    file: { notes: NOTES, questions: [question('q1', 'Why a lock?'), question('q2', 'Which test first?')] },
    review: {
      records: records([
        makeComment({
          body: 'Slow, see [Start the call](https://example.com) and [this](https://example.com).',
        }),
        makeComment({ noteId: 502, id: 'note:502', body: 'No test.' }),
      ]),
    },
  });

function question(id: string, text: string) {
  return {
    id,
    text,
    interviewId: 'interview-1',
    source: { type: 'own' as const },
    position: 0,
    askedAt: null,
    updatedAt: 0,
  };
}

const ROLES = 'button checkbox radio combobox textbox searchbox spinbutton'.split(' ');

/** What can be used on screen, by the name that the Testing Library works out for it. */
function controls(): { name: string; element: Element }[] {
  const found: { name: string; element: Element }[] = [];
  for (const role of ROLES)
    screen.queryAllByRole(role, {
      name: (name, element) => {
        if (!element.matches(':disabled')) found.push({ name, element });
        return true;
      },
    });
  return found;
}

const names = (): string[] => actionsOnScreen(document, new Set()).map(({ name }) => name);
const run = (name: string): void => {
  const action = actionsOnScreen(document, new Set()).find((each) => each.name === name);
  if (!action) throw new Error(`${name} is not listed: ${names().join(', ')}`);
  action.run();
};
/** Where elements meet, the Testing Library puts no blank; long names are cut. */
const bare = (name: string): string => name.replaceAll(/\s/g, '').slice(0, 70);

describe('what is on screen', () => {
  it.each(['Review', 'Rubric', 'Call', 'Summary'])(
    'is listed in the %s tab: each control once, or told apart from those of its name, or not at all',
    async (tab) => {
      const { user } = open();
      await user.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }));
      const panel = within(await screen.findByRole('tabpanel', { name: new RegExp(`^${tab}`) }));
      await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
      const folded = await panel.findAllByRole('button', { expanded: false });
      const [first] = folded.filter((button) => !button.hasAttribute('aria-haspopup'));
      if (!first) throw new Error(`Nothing can be unfolded in ${tab}.`);
      await user.click(first);
      const there = controls();
      expect(there.length).toBeGreaterThan(15);
      const listed = names().map(bare);
      expect(new Set(listed).size).toBe(listed.length);
      for (const { name } of there) {
        const alone = there.filter((other) => bare(other.name) === bare(name)).length === 1;
        expect(listed.filter((each) => each === bare(name)).length, name).toBe(alone ? 1 : 0);
      }
    },
  );

  it('is told apart by its place, so that a name never means another', async () => {
    const { interviewStore, user } = open();
    await user.click(screen.getByRole('tab', { name: 'Call' }));
    await screen.findAllByText('Explained the lock order.');
    expect(names().filter((name) => name.startsWith('Remove note'))).toEqual([
      'Remove note: Explained the lock order.',
      'Remove note: Is the team on call?',
    ]);
    run('Remove note: Is the team on call?');
    const left = interviewStore.getState().file?.notes.map(({ id }) => id);
    expect(left).toEqual(['n1', 'n3', 'n4']);
  });

  it('is left out where there are too many of one name to pick from', async () => {
    const notes = Array.from({ length: 21 }, (_, index) =>
      makeNote({ id: `n${index}`, text: `Note ${index}` }),
    );
    const { user } = openPanel({ file: { notes } });
    await user.click(screen.getByRole('tab', { name: 'Call' }));
    await screen.findAllByText('Note 20');
    expect(names().filter((name) => name.startsWith('Remove note'))).toEqual([]);
  });

  it('is ticked, and chosen among others', async () => {
    const { interview, interviewStore, user } = open();
    await user.click(screen.getByRole('tab', { name: 'Call' }));
    const [tick] = await screen.findAllByRole('checkbox', { checked: false });
    const label = tick instanceof HTMLInputElement ? (tick.labels?.[0]?.textContent ?? '') : '';
    run(label);
    expect(interview().checklist).toHaveLength(1);
    const [listed] = actionsOnScreen(document, new Set()).filter(({ name }) => name === label);
    expect(listed?.hint).toBe('Before the call, on');

    await user.click(screen.getByRole('tab', { name: 'Summary' }));
    const [first] = await screen.findAllByRole<HTMLInputElement>('radio');
    run(first?.labels?.[0]?.textContent ?? '');
    expect(interviewStore.getState().file?.feedback?.overall).toBeTruthy();
  });

  it('is not pressed, but has the focus, where something is chosen or typed in it', async () => {
    const { interview, user } = open();
    await user.click(screen.getByRole('tab', { name: 'Call' }));
    const part = await screen.findByRole('combobox', { name: 'My role on the call' });
    run('My role on the call');
    expect(document.activeElement).toBe(part);
    expect(interview().part).toBe('lead');
  });

  it('is named by nobody else: no link of a comment is listed, and none stands for a command', async () => {
    open();
    await screen.findByRole('link', { name: 'Start the call' });
    expect(names().filter((name) => name === 'this')).toEqual([]);
    expect(names().filter((name) => name === 'Start the call')).toHaveLength(1);
  });

  it('leaves out what is a command already, and what goes when the commands open', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    await screen.findAllByRole('radio', { name: /^Any/ });
    expect(actionsOnScreen(document, new Set(['Filters'])).map(({ name }) => name)).not.toContain('Filters');
    expect(names().filter((name) => /^Any/.test(name))).toEqual([]);
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeRubricFile } from '@/core/rubric/rubric-file';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '@/tests/unit/stores/local';
import { fill, openDashboard } from './dashboard';

const [TESTS] = tinyRubric.criteria as [Criterion];
const MINE: Rubric = {
  ...tinyRubric,
  id: 'mine',
  title: 'Ours',
  criteria: [TESTS, { ...TESTS, id: 'design', title: 'Design' }, { ...TESTS, id: 'data', title: 'Data' }],
};

async function openMine(view = '', local = openLocal(() => CALL_AT)) {
  await local.gateway.request('rubric.add', { items: [MINE] });
  const dashboard = await openDashboard(`rubrics/mine${view}`, local);
  await screen.findByRole('heading', { level: 1, name: 'Ours' });
  return dashboard;
}

const criteria = () => screen.getByRole('region', { name: 'Criteria' });
const order = () =>
  within(criteria())
    .getAllByRole('button', { name: /^Move up/ })
    .map((button) => button.getAttribute('aria-label')?.slice('Move up: '.length));
const line = (title: string) => within(criteria()).getByRole('button', { name: new RegExp(`^${title}`) });
const stored = async ({ gateway }: Awaited<ReturnType<typeof openDashboard>>) =>
  gateway.request('rubric.list', {});

describe('the list of rubrics', () => {
  it('shows all packs that ship, to be duplicated and not to be removed', async () => {
    const dashboard = await openDashboard('rubrics');
    const shipped = await screen.findByRole('list', { name: 'Come with Second Chair' });
    await waitFor(() => expect(within(shipped).getAllByRole('link')).toHaveLength(8));
    expect(within(shipped).queryByRole('button', { name: /^Remove/ })).toBeNull();

    await dashboard.user.click(within(shipped).getByRole('button', { name: 'Duplicate Backend engineer' }));
    await screen.findByRole('heading', { level: 1, name: 'Backend engineer (copy)' });
    expect(await stored(dashboard)).toMatchObject([
      { id: 'id-1', version: 1, basedOn: { id: 'backend' }, title: 'Backend engineer (copy)' },
    ]);
  });

  it('removes an own pack and puts it back', async () => {
    const local = openLocal(() => CALL_AT);
    await local.gateway.request('rubric.add', { items: [MINE] });
    const dashboard = await openDashboard('rubrics', local);
    await dashboard.user.click(await screen.findByRole('button', { name: 'Remove Ours' }));
    await screen.findByText('Removed: Ours');
    expect(await stored(dashboard)).toEqual([]);
    await dashboard.user.keyboard('{Enter}');
    const back = await screen.findByRole('link', { name: 'Ours' });
    expect(await stored(dashboard)).toEqual([MINE]);
    await waitFor(() => expect(document.activeElement).toBe(back));
  });

  it('says why one can not be removed', async () => {
    const local = openLocal(() => CALL_AT);
    const interview = makeInterview({ rubricId: 'mine' });
    await local.gateway.request('interview.create', { interview, rubric: MINE });
    const { user } = await openDashboard('rubrics', local);
    await user.click(await screen.findByRole('button', { name: 'Remove Ours' }));
    await screen.findByText('This rubric stays, as an interview uses its version 1.');
    screen.getByRole('link', { name: 'Ours' });
  });
});

describe('editing a rubric', () => {
  it('is over once another tab has removed it', async () => {
    const {
      gateway,
      library: { rubricLibrary },
    } = await openMine();
    await act(() => gateway.request('rubric.remove', { id: 'mine', version: null }));
    await act(() => rubricLibrary.getState().load());
    expect(await screen.findByText('There is no such rubric here')).toBeTruthy();
    expect(screen.queryByText('Loading')).toBeNull();
  });

  it('keeps every field as it is typed, and says so', async () => {
    const dashboard = await openMine();
    const { user } = dashboard;
    await user.click(line('Tests'));
    const anchor = screen.getByRole('textbox', { name: '3 · Yes' });
    await fill(user, anchor, 'Names the case that is missing.');
    await fill(user, screen.getByRole('textbox', { name: '3, what senior adds' }), 'Weighs its cost.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'At intermediate' }), 'Nice-to-have');
    await user.click(screen.getByRole('textbox', { name: 'Questions for the call' }));
    await user.paste('\nHow sure are you?');
    await user.click(screen.getByRole('checkbox', { name: 'In the coding part' }));
    await screen.findByText(/^Saved /);
    const [rubric] = await stored(dashboard);
    expect(rubric?.criteria[0]).toEqual({
      ...TESTS,
      anchors: {
        ...TESTS.anchors,
        3: { text: 'Names the case that is missing.', seniorAdds: 'Weighs its cost.' },
      },
      need: { intermediate: 'nice', senior: 'must' },
      questions: ['Which test would you write first?', 'How sure are you?'],
      foundIn: ['comments', 'coding'],
    });
  });

  it('moves a criterion by its buttons and by Alt and arrow keys, and keeps the focus on it', async () => {
    const dashboard = await openMine();
    const { user } = dashboard;
    await user.click(within(criteria()).getByRole('button', { name: 'Move down: Tests' }));
    expect(order()).toEqual(['Design', 'Tests', 'Data']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Tests');
    line('Data').focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(order()).toEqual(['Data', 'Design', 'Tests']);
    expect(document.activeElement).toBe(line('Data'));
    screen.getByText('Data is now 1 of 3');
    await waitFor(async () =>
      expect((await stored(dashboard))[0]?.criteria.map(({ id }) => id)).toEqual(['data', 'design', 'tests']),
    );
  });

  it('removes and adds, and puts back what was removed where it stood', async () => {
    const { user } = await openMine();
    await user.click(within(criteria()).getByRole('button', { name: 'Remove: Design' }));
    expect(order()).toEqual(['Tests', 'Data']);
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['Tests', 'Design', 'Data']);
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await user.keyboard('Naming');
    expect(order()).toEqual(['Tests', 'Design', 'Data', 'Naming']);
  });

  it('lists what keeps it from being used, each with a way to its field', async () => {
    const { user } = await openMine();
    await user.click(line('Design'));
    await user.clear(screen.getByRole('textbox', { name: '2 · No' }));
    await user.click(line('Design'));
    await user.click(screen.getByRole('button', { name: 'Design, anchors.2.text' }));
    const field = screen.getByRole('textbox', { name: '2 · No' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('Seen.');
    expect(screen.queryByRole('list', { name: 'Problems' })).toBeNull();
  });

  it('shows both ways out where another tab has changed it', async () => {
    const local = openLocal(() => CALL_AT);
    // This tab has not heard of it yet: else it would show the other text before anybody types.
    const deaf = { ...local, gateway: { ...local.gateway, subscribe: () => () => undefined } };
    const dashboard = await openMine('', deaf);
    await dashboard.gateway.request('rubric.save', {
      item: { ...MINE, title: 'Theirs' },
      before: MINE,
      sent: [],
    });
    const title = screen.getByRole('textbox', { name: 'Title' });
    await dashboard.user.type(title, ' here');
    await screen.findByText('This was changed in another tab');
    await dashboard.user.click(screen.getByRole('button', { name: 'Keep what is here' }));
    await waitFor(async () => expect((await stored(dashboard))[0]?.title).toBe('Ours here'));
    expect(screen.queryByText('This was changed in another tab')).toBeNull();
  });

  it('is previewed as an interview shows it, at either level', async () => {
    const { user } = await openMine('/preview');
    await screen.findByText('0 of 3 rated');
    await user.click(screen.getByRole('button', { name: /^Tests/ }));
    await user.click(await screen.findByRole('radio', { name: '4 · Strong yes' }));
    screen.getByText('1 of 3 rated');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Senior');
    await screen.findByText('0 of 3 rated');
  });
});

describe('versions', () => {
  it('says what a change will do, makes the next version, and what differs', async () => {
    const local = openLocal(() => CALL_AT);
    const interview = makeInterview({ rubricId: 'mine' });
    await local.gateway.request('interview.create', { interview, rubric: MINE });
    const { user } = await openDashboard('rubrics/mine', local);
    await screen.findByText(/an interview uses it: the next change makes version 2/);
    await user.click(line('Tests'));
    const looksAt = screen.getByRole('textbox', { name: 'What is looked at' });
    await fill(user, looksAt, 'What is asked of good tests.');
    await screen.findByText(/version 2; no interview uses it yet/);

    act(() => {
      location.hash = '#/rubrics/mine/versions';
    });
    const differs = await screen.findByRole('region', { name: 'What differs' });
    await within(differs).findByText('What is looked at');
    expect((await within(differs).findByText(/^good/)).closest('ins')).not.toBeNull();
    screen.getByText('used by an interview');

    await user.click(screen.getByRole('button', { name: 'Remove version 2' }));
    await screen.findByText('Removed: version 2');
    await user.keyboard('{Enter}');
    await screen.findByText('not used, may still change');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove version 2' })),
    );
  });
});

describe('files', () => {
  const paste = async (text: string, address = 'rubrics', local = openLocal(() => CALL_AT)) => {
    const dashboard = await openDashboard(address, local);
    await dashboard.user.click(screen.getByRole('button', { name: 'Import by pasting' }));
    await dashboard.user.click(screen.getByRole('textbox', { name: 'YAML or JSON' }));
    await dashboard.user.paste(text);
    await dashboard.user.click(screen.getByRole('button', { name: 'Import the text' }));
    return dashboard;
  };

  it('come in by pasting, and go out as they came', async () => {
    const yaml = writeRubricFile([MINE], 'yaml');
    const { user, files } = await paste(yaml);
    await screen.findByText('Imported');
    await user.click(first('Ours'));
    await user.click(await screen.findByRole('button', { name: 'Export (YAML)' }));
    await waitFor(() => expect([...files]).toEqual([['second-chair-rubric-2026-11-24-mine.yaml', yaml]]));
  });

  const first = (name: string): HTMLElement => {
    const [link] = screen.getAllByRole('link', { name });
    if (!link) throw new Error(`No link is called ${name}.`);
    return link;
  };

  it('are refused whole, with place and reason', async () => {
    const good = { ...MINE, id: 'good' };
    const text = writeRubricFile([good, MINE], 'json').replace(
      '"dimension": "judgement"',
      '"dimension": "x"',
    );
    const dashboard = await paste(text);
    const wrong = await screen.findByRole('list', { name: 'What is wrong' });
    expect(wrong.textContent).toMatch(
      /^Pasted text, line \d+, \[0\]\.criteria\[0\]\.dimension: this is none of/,
    );
    expect(await stored(dashboard)).toEqual([]);
  });

  it('whose version is stored with another text become the next one, where that is wanted', async () => {
    const local = openLocal(() => CALL_AT);
    await local.gateway.request('rubric.add', { items: [MINE] });
    const dashboard = await paste(
      writeRubricFile([{ ...MINE, title: 'Reworded' }], 'yaml'),
      'rubrics',
      local,
    );
    await screen.findByText(/Reworded, version 1: would become version 2/);
    expect(await stored(dashboard)).toEqual([MINE]);
    await dashboard.user.click(screen.getByRole('button', { name: 'Import as next versions' }));
    await screen.findByText('Imported');
    expect((await stored(dashboard)).map(({ version, title }) => [version, title])).toEqual([
      [1, 'Ours'],
      [2, 'Reworded'],
    ]);
  });

  it('are not even read where they are too large', async () => {
    const { user } = await openDashboard('rubrics');
    const large = new File([new Uint8Array(11 * 1024 * 1024)], 'large.yaml', { type: 'application/yaml' });
    await user.upload(screen.getByLabelText('Files to import'), large);
    await screen.findByText('large.yaml: This file is larger than 10 MB and was not read.');
  });

  it('that hold one pack twice are refused together', async () => {
    const dashboard = await openDashboard('rubrics');
    const file = (name: string) =>
      new File([writeRubricFile([MINE], 'yaml')], name, { type: 'application/yaml' });
    await dashboard.user.upload(screen.getByLabelText('Files to import'), [file('a.yaml'), file('b.yaml')]);
    await screen.findByText('b.yaml, id: “mine” stands in a.yaml too. Import one of the two.');
    expect(await stored(dashboard)).toEqual([]);
  });
});

it('an address that leads nowhere says so', async () => {
  await openDashboard('rubrics').then(() => {
    location.hash = '#/rubrics/nobody';
  });
  await screen.findByText('There is no such rubric here');
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PanelSections } from '@/components/panel/panel-sections';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { FeedbackField } from '@/components/summary/feedback-field';
import { FIELDS } from '@/components/summary/fields';
import type { Interview } from '@/core/interview/interview';
import type { Gateway } from '@/stores/gateway';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '../../unit/stores/local';
import { renderWithInterview, type Stage } from '../notes/with-interview';
import { partsOf } from '@/tests/fixtures/panel-file-parts';

const PASSPHRASE = 'seven quiet lamps';
const [level] = FIELDS;
if (!level) throw new Error('There are fields.');

const rating = (interviewId: string, value: 1 | 2 | 3 | 4) => ({
  interviewId,
  criterionId: 'tests',
  values: { intermediate: value, senior: null },
  reason: '',
  comment: `Said ${value}.`,
  updatedAt: CALL_AT,
});

async function stored(id: string, value: 1 | 2 | 3 | 4, patch: Partial<Interview> = {}): Promise<Gateway> {
  const { gateway } = openLocal(() => CALL_AT);
  const interview = makeInterview({ ...patch, id });
  await gateway.request('interview.create', { interview, rubric: tinyRubric });
  await gateway.request('rating.save', { rating: rating(id, value) });
  return gateway;
}

/** The file of an interviewer who rated `value`. */
async function fileOf(author: string, value: 1 | 2 | 3 | 4, patch: Partial<Interview> = {}): Promise<File> {
  const id = `of-${author}`;
  const gateway = await stored(id, value, patch);
  await gateway.request('scorecard.seal', { interviewId: id, at: CALL_AT });
  const ask = { interviewId: id, author, passphrase: PASSPHRASE };
  return new File([(await gateway.request('scorecard.export', ask)).text], 'panel.json');
}

async function show(
  patch: Partial<Interview> = {},
  value: 1 | 2 | 3 | 4 = 3,
): Promise<Stage & { gateway: Gateway }> {
  const gateway = await stored('interview-1', value, patch);
  const stage = renderWithInterview(
    <>
      <FeedbackField words={level as NonNullable<typeof level>} />
      <RubricTab />
      <PanelSections />
    </>,
    { gateway, rubric: tinyRubric, file: { interview: makeInterview(patch) } },
  );
  await stage.interviewStore.getState().reload();
  await screen.findByRole('region', { name: 'Submit' });
  return { ...stage, gateway };
}

async function seal({ user }: Stage, name = 'Seal and submit') {
  await user.click(await screen.findByRole('button', { name }));
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { name: 'Amendments' });
}

async function openFile({ user }: Stage, file: File) {
  await user.upload(screen.getByLabelText('Scorecard file'), file);
  await user.type(await screen.findByLabelText('Passphrase of the file'), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('sealing', () => {
  it('says what is missing, asks once, and leaves nothing to be edited', async () => {
    const stage = await show();
    await stage.user.click(await screen.findByRole('button', { name: 'Seal and submit' }));
    const missing = await screen.findByRole('list', { name: 'Missing' });
    expect(missing.textContent).toMatch(/overall is not chosen/);
    await stage.user.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(screen.queryByRole('list', { name: 'Missing' })).toBeNull();
    await seal(stage);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Level').readOnly).toBe(true);
    await stage.user.click(screen.getAllByRole('button', { name: /^Tests/ })[0] as HTMLElement);
    const radio = await screen.findByRole<HTMLInputElement>('radio', { name: '1 · Strong no' });
    expect(radio.closest('fieldset')?.disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Clear rating' })).toBeNull();
    stage.interviewStore.getState().rate('tests', { values: { intermediate: 1 } });
    expect(stage.file().ratings[0]?.values.intermediate).toBe(3);
  });

  it('is for comparison where the interviewer shadows', async () => {
    const stage = await show({ part: 'shadow' });
    expect(screen.queryByRole('button', { name: 'Seal and submit' })).toBeNull();
    await seal(stage, 'Seal for comparison');
    expect(screen.getByText('Sealed for comparison')).toBeTruthy();
  });

  it('does not happen while something is not saved', async () => {
    const stage = await show();
    stage.interviewStore.setState({ saves: { 'rating:tests': { state: 'failed', message: 'Full.' } } });
    await stage.user.click(await screen.findByRole('button', { name: 'Seal and submit' }));
    await stage.user.click(await screen.findByRole('button', { name: 'Seal and submit' }));
    expect(await screen.findByText(/so nothing was sealed: Full/)).toBeTruthy();
    expect((await stage.gateway.request('scorecard.load', { interviewId: 'interview-1' })).seal).toBeNull();
  });

  it('elsewhere keeps what was being written here, until it is an amendment or left out', async () => {
    const stage = await show();
    await stage.gateway.request('scorecard.seal', { interviewId: 'interview-1', at: CALL_AT });
    stage.interviewStore.getState().rate('tests', { comment: 'Written too late.' });
    await stage.interviewStore.getState().reload();
    const words = await screen.findByText(/Written too late/, { selector: 'p' });
    expect(words.textContent).toMatch(/3 · Yes/);
    await stage.user.click(screen.getByRole('button', { name: 'Make it an amendment' }));
    await waitFor(() => expect(screen.queryByText(/not part of it/)).toBeNull());
    const { amendments } = await stage.gateway.request('scorecard.load', { interviewId: 'interview-1' });
    expect(amendments).toMatchObject([{ criterionId: 'tests' }]);
    await waitFor(() => expect(stage.file().ratings[0]?.comment).toBe('Said 3.'));
    expect(stage.interviewStore.getState().saves['rating:tests']).toBeUndefined();
  });
});

describe('the panel', () => {
  it('says why others’ scorecards are closed until one’s own is sealed', async () => {
    await show();
    expect(screen.getByText(/open once yours is sealed/)).toBeTruthy();
    expect(screen.queryByLabelText('Scorecard file')).toBeNull();
  });

  it('compares by criterion, in words, and counts no shadow', async () => {
    const stage = await show();
    await seal(stage);
    await openFile(stage, await fileOf('Mark Grant', 2));
    await screen.findByText(/Within one: from 2 · No to 3 · Yes, on both sides of the bar/);
    await openFile(stage, await fileOf('Kim', 1, { part: 'shadow' }));
    const table = await screen.findByRole('region', { name: 'Ratings side by side' });
    await within(table).findByText(/Kim shadows: not counted/);
    const row = within(table).getByRole('row', { name: /^Tests/ });
    expect(row.textContent).toMatch(/Within one/);
    expect(cellsOf(row)).toEqual(['33 · Yes', '11 · Strong no', '22 · No']);
    expect(table.textContent).not.toMatch(/average|mean|%|total/i);
    await stage.user.click(within(row).getByRole('button', { name: 'Tests' }));
    expect(within(table).getByRole('region', { name: 'Mark Grant' }).textContent).toMatch(/Said 2/);
  });

  it('says what is wrong with a file, and stores nothing', async () => {
    const stage = await show();
    await seal(stage);
    await openFile(stage, new File(['{}'], 'x.json'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no panel file/);
    await openFile(stage, await fileOf('Mark', 2, { mrKey: 'https://gitlab.com/acme/other!1' }));
    await screen.findByText(/another merge request/);
    const { received } = await stage.gateway.request('scorecard.load', { interviewId: 'interview-1' });
    expect(received).toEqual([]);
  });

  describe('where nothing tells whether it is the same interview', () => {
    const form = { mrKey: null, mrUrl: null, kind: 'alternative' as const };
    const named = (name: string) => ({ ...form, candidate: { name, username: null, userId: null } });
    const toBeAsked = async () => {
      const stage = await show(named('Kim Lee'));
      await seal(stage);
      await openFile(stage, await fileOf('Mark', 3, named('K. Lee')));
      return { ...stage, yes: await screen.findByRole('button', { name: 'It is: open it' }) };
    };

    it('asks, and opens it where it is', async () => {
      const { user, yes } = await toBeAsked();
      await user.click(yes);
      await screen.findByText(/Exact agreement: both say 3/);
    });

    it('forgets the question with the file, and goes back to where one is chosen', async () => {
      const { user } = await toBeAsked();
      await user.click(screen.getByRole('button', { name: 'Cancel' }));
      expect(screen.queryByText('Is this about the same interview?')).toBeNull();
      expect(screen.queryByRole('button', { name: 'It is: open it' })).toBeNull();
      const choose = screen.getByRole('button', { name: 'Open another interviewer’s scorecard' });
      expect(document.activeElement).toBe(choose);
    });
  });

  it('dates amendments and marks those made after others’ were opened', async () => {
    const stage = await show();
    await seal(stage);
    const amend = async (text: string) => {
      await stage.user.type(screen.getByRole('textbox', { name: 'Amend' }), text);
      await stage.user.click(screen.getByRole('button', { name: 'Add the amendment' }));
      await within(await screen.findByRole('list', { name: 'Amendments' })).findByText(text);
      await waitFor(() =>
        expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Amend' }).value).toBe(''),
      );
    };
    await amend('Before.');
    await openFile(stage, await fileOf('Mark', 3));
    await screen.findByText(/Exact agreement/, { selector: 'span' });
    stage.time.now += 60_000;
    await amend('After.');
    const items = within(screen.getByRole('list', { name: 'Amendments' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => /after others/.test(textContent))).toEqual([false, true]);
  });

  it('keeps what is typed while an amendment is being stored', async () => {
    const stage = await show();
    await seal(stage);
    const local = { ...stage.gateway };
    let store = (): void => undefined;
    stage.gateway.request = async (name, ask) => {
      if (name === 'scorecard.amend') await new Promise<void>((go) => (store = go));
      return local.request(name, ask);
    };
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Amend' });
    await stage.user.type(field, 'First.');
    await stage.user.click(screen.getByRole('button', { name: 'Add the amendment' }));
    await stage.user.type(field, ' And one more.');
    store();
    await within(await screen.findByRole('list', { name: 'Amendments' })).findByText('First.');
    await waitFor(() => expect(field.value).toBe('And one more.'));
    expect(stage.file().drafts).toMatchObject([{ field: 'amendment', text: 'And one more.' }]);
  });

  it('keeps debrief notes as they are typed', async () => {
    const stage = await show();
    await seal(stage);
    const field = screen.getByRole('textbox', { name: 'Debrief: the whole interview' });
    await stage.user.type(field, 'Agreed.');
    await waitFor(async () => {
      const { debriefs } = await stage.gateway.request('scorecard.load', { interviewId: 'interview-1' });
      expect(debriefs).toMatchObject([{ text: 'Agreed.' }]);
    });
  });

  it('writes a file under a name without the candidate’s, once the passphrase holds', async () => {
    const stage = await show();
    await seal(stage);
    await stage.user.click(screen.getByRole('button', { name: 'Send yours to the others' }));
    const write = screen.getByRole<HTMLButtonElement>('button', { name: 'Download the encrypted file' });
    await stage.user.type(screen.getByLabelText('Your name'), 'Ada');
    await stage.user.type(screen.getByLabelText('Passphrase'), 'short');
    expect(screen.getByText(/Too short/)).toBeTruthy();
    expect(write.disabled).toBe(true);
    await stage.user.click(screen.getByRole('button', { name: 'Suggest a passphrase' }));
    await stage.user.click(write);
    await screen.findByText(/^Written/);
    expect(stage.downloads).toMatchObject([{ fileName: 'second-chair-panel-2026-11-24-intervie.json' }]);
    const { encrypted, open } = partsOf(stage.downloads[0]?.text ?? '');
    expect(open).not.toMatch(/Robin|Ada|Said/);
    expect(encrypted).not.toMatch(/Robin|Said/);
  });
});

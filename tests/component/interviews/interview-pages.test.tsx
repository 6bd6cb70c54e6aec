import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useInterview } from '@/components/app/app-context';
import { InterviewForm } from '@/components/interviews/interview-form';
import { toLocalInput } from '@/components/interviews/local-date-time';
import { StartPage } from '@/components/interviews/start-page';
import { HOUR_MS } from '@/core/interview/interview';
import type { MergeRequest, Reading } from '@/core/merge-request/merge-request';
import { makeComment, ROBIN } from '@/tests/component/notes/with-interview';
import { records, renderScene, SURFACE, type Scene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const SAM = { ...ROBIN, id: 2, username: 'sam', name: 'Sam Lindqvist' };
const ALEX = { ...ROBIN, id: 9, username: 'alex', name: 'Alex' };

const MERGE_REQUEST: MergeRequest = {
  key: SURFACE.mrKey,
  webUrl: SURFACE.mrUrl,
  projectId: 1,
  projectPath: 'acme/storefront',
  iid: 7,
  title: 'Take payments for orders',
  state: 'opened',
  author: SAM,
  sourceBranch: 'payments',
  targetBranch: 'main',
  headSha: null,
  createdAt: CALL_AT - 100 * HOUR_MS,
  reviewers: [],
};

const review = {
  mergeRequest: MERGE_REQUEST,
  participants: [SAM, ROBIN, ALEX],
  viewer: ALEX,
  records: records([makeComment()]),
};

describe('where no interview is open', () => {
  it('starts the first one: facts, role and level, the only possible candidate', async () => {
    const onStarted = vi.fn();
    const { background, interviewStore, user } = renderScene(<StartPage onStarted={onStarted} />, { review });
    expect(screen.getByText('!7 Take payments for orders')).toBeTruthy();
    expect(screen.getByText('1 comment, 0 commits')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Senior');
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    await waitFor(() => expect(onStarted).toHaveBeenCalledOnce());
    expect(interviewStore.getState().file?.interview).toMatchObject({
      mrKey: SURFACE.mrKey,
      kind: 'merge-request',
      level: 'senior',
      candidate: { username: 'robin', userId: 3 },
    });
    expect(background.asks('interview.create')).toHaveLength(1);
  });

  it('starts before anything has been read, for the merge request that it stands beside', async () => {
    const { interviewStore, user } = renderScene(<StartPage onStarted={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    await waitFor(() =>
      expect(interviewStore.getState().file?.interview).toMatchObject({
        mrKey: SURFACE.mrKey,
        mrUrl: SURFACE.mrUrl,
        kind: 'merge-request',
        candidate: null,
      }),
    );
  });

  it.each([
    ['chooses nobody while some of those who took part are still being read', {}, undefined],
    ['chooses the only one when all was read', { finishedAt: CALL_AT }, 'robin'],
    ['chooses the only one while all is read again', { lastCompleteAt: CALL_AT }, 'robin'],
  ])('%s', async (_what, read, username) => {
    const reading: Reading = {
      mrKey: SURFACE.mrKey,
      readId: 'r1',
      startedAt: 1,
      finishedAt: null,
      pagesFetched: 2,
      pagesKnown: 9,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
      ...read,
    };
    const { interviewStore, user } = renderScene(<StartPage onStarted={() => undefined} />, {
      review: { ...review, reading },
    });
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    await waitFor(() => expect(interviewStore.getState().file).not.toBeNull());
    expect(interviewStore.getState().file?.interview.candidate?.username).toBe(username);
  });

  it('chooses nobody where two may be the candidate', async () => {
    const KIM = { ...ROBIN, id: 4, username: 'kim', name: 'Kim' };
    const { interviewStore, user } = renderScene(<StartPage onStarted={() => undefined} />, {
      review: { ...review, participants: [...review.participants, KIM] },
    });
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    await waitFor(() => expect(interviewStore.getState().file?.interview.candidate).toBeNull());
  });

  it('says when it could not be saved, and stays', async () => {
    const { background, user } = renderScene(<StartPage onStarted={() => undefined} />, { review });
    background.failing.add('interview.create');
    await user.click(screen.getByRole('button', { name: 'Start interview' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Start interview' }).disabled).toBe(false);
  });

  it('lists those that there are, to resume one or to start another', async () => {
    const interviews = [makeInterview(), makeInterview({ id: 'interview-2', candidate: null, callAt: null })];
    const { background, user } = renderScene(<StartPage onStarted={() => undefined} />, { interviews });
    expect(screen.getByText(/call today/)).toBeTruthy();
    expect(screen.getByText(/call time not set/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Resume: Robin Okafor' }));
    expect(background.asks('interview.load')).toEqual([{ id: 'interview-1' }]);
    await user.click(screen.getByRole('button', { name: 'New interview' }));
    expect(screen.getByRole('button', { name: 'Start interview' })).toBeTruthy();
  });
});

function Form({ onDone }: { onDone: () => void }) {
  const interview = useInterview((state) => state.file?.interview);
  return interview && <InterviewForm interview={interview} onDone={onDone} />;
}

function showForm(scene: Scene = {}) {
  const onDone = vi.fn();
  const shown = renderScene(<Form onDone={onDone} />, { interview: makeInterview(), review, ...scene });
  const interview = () => shown.interviewStore.getState().file?.interview;
  return { ...shown, onDone, interview };
}

describe('the form of an interview', () => {
  it('saves as it is filled', async () => {
    const { background, interviewStore, interview, user } = showForm();
    await user.selectOptions(screen.getByRole('combobox', { name: 'My role on the call' }), 'I shadow');
    await user.type(screen.getByRole('textbox', { name: /^Accommodations/ }), 'More time');
    expect(interview()).toMatchObject({ part: 'shadow', accommodations: 'More time' });
    await interviewStore.getState().flush();
    const changes = background.asks('interview.patch') as { change: { after: object } }[];
    expect(Object.assign({}, ...changes.map(({ change }) => change.after))).toEqual({
      part: 'shadow',
      accommodations: 'More time',
    });
    expect(await screen.findByText(/^Saved \d/)).toBeTruthy();
  });

  it('suggests candidates first, and keeps author and viewer apart', async () => {
    const { interview, user } = showForm({ interview: makeInterview({ candidate: null }) });
    const select = screen.getByRole('combobox', { name: 'Candidate on GitLab' });
    expect(screen.getByRole('group', { name: 'Suggested' }).textContent).toBe('Robin Okafor (@robin)');
    await user.selectOptions(select, 'Robin Okafor (@robin)');
    expect(interview()?.candidate).toEqual({ name: 'Robin Okafor', username: 'robin', userId: 3 });
  });

  it('takes a name typed by hand, and says that nothing in the timeline is theirs yet', async () => {
    const { interview, user } = showForm({ interview: makeInterview({ candidate: null }) });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Kim');
    expect(interview()?.candidate).toEqual({ name: 'Kim', username: null, userId: null });
    expect(screen.getByText(/has no GitLab user yet/)).toBeTruthy();
  });

  it('shows what is the matter at the field that it is about', async () => {
    const { user } = showForm();
    const select = screen.getByRole('combobox', { name: 'Candidate on GitLab' });
    expect(select.getAttribute('aria-invalid')).toBeNull();
    await user.selectOptions(select, 'Sam Lindqvist (@sam)');
    expect(select.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/also the author/)).toBeTruthy();
  });

  it('says times in words, and keeps a known one while another is half typed', () => {
    const { interview } = showForm();
    expect(screen.getByText('96 hours before the call')).toBeTruthy();
    const call = screen.getByLabelText('Call');
    fireEvent.change(call, { target: { value: toLocalInput(CALL_AT + HOUR_MS) } });
    expect(interview()?.callAt).toBe(CALL_AT + HOUR_MS);
    fireEvent.change(call, { target: { value: '' } });
    expect(interview()?.callAt).toBe(CALL_AT + HOUR_MS);
    fireEvent.blur(call);
    expect(interview()?.callAt).toBeNull();
  });

  it('asks for what was agreed in another form, and marks what is never exported', async () => {
    const { interview, user } = showForm();
    expect(screen.queryByRole('textbox', { name: /^What was agreed/ })).toBeNull();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kind of interview' }),
      'Another form, agreed with the candidate',
    );
    await user.type(screen.getByRole('textbox', { name: /^What was agreed.*never exported/ }), 'A talk');
    expect(interview()).toMatchObject({ kind: 'alternative', alternative: 'A talk' });
    expect(screen.getByRole('textbox', { name: /^Accommodations.*never exported/ })).toBeTruthy();
  });

  it('takes a process, one of its calls, and a window of its own; leads back to the preset', async () => {
    const { interview, user } = showForm();
    expect(screen.getByText(/Link at least 72 h before the call, review up to 1 h/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Process' }), 'Fullstack, two calls');
    expect(interview()).toMatchObject({ callName: 'Backend call', process: { presetId: 'fullstack' } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which call' }), 'Frontend call');
    expect(interview()?.callName).toBe('Frontend call');
    const finish = screen.getByRole('spinbutton', { name: 'Finished before the call, hours' });
    await user.clear(finish);
    await user.type(finish, '12');
    expect(interview()?.process.finishBeforeCallMs).toBe(12 * HOUR_MS);
    expect(screen.getByText(/Changed for this interview; the preset has 24 h/)).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'Back to the preset: Finished before the call, hours' }),
    );
    expect(interview()?.process.finishBeforeCallMs).toBe(24 * HOUR_MS);
  });

  it('takes the AI policy, and says what it means for the rubric', async () => {
    const { interview, user } = showForm();
    const policy = screen.getByRole('combobox', { name: 'AI tools' });
    expect(screen.getByText(/working without them is never held against anybody/)).toBeTruthy();
    await user.selectOptions(policy, 'Expected');
    expect(interview()?.aiPolicy).toBe('expected');
    expect(screen.getByText(/judgement in using them is a must-have/)).toBeTruthy();
  });

  it('takes the words of the overalls, says where one is missing, leads back, and keeps them with the preset', async () => {
    const { background, interview, user } = showForm();
    const words = within(screen.getByRole('group', { name: 'What the overall is called' }));
    const yes = words.getByRole('textbox', { name: 'Yes' });
    await user.clear(yes);
    expect(screen.getByText(/One of the overalls has no word/)).toBeTruthy();
    await user.type(yes, 'Inclined');
    expect(interview()?.process.overallWords.yes).toBe('Inclined');
    await user.click(screen.getByRole('button', { name: 'Save as a preset' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the preset' }), 'Ours');
    await user.click(screen.getByRole('button', { name: 'Save the preset' }));
    await waitFor(() =>
      expect(background.asks('preset.save')).toMatchObject([
        { preset: { overallWords: { yes: 'Inclined' } } },
      ]),
    );
    await user.clear(words.getByRole('textbox', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Back to the preset: what the overall is called' }));
    expect(interview()?.process.overallWords).toMatchObject({ no: 'No', yes: 'Inclined' });
  });

  it('keeps the windows as a preset under a name, and says why it can not', async () => {
    const { background, interview, user } = showForm();
    await user.click(screen.getByRole('button', { name: 'Save as a preset' }));
    await user.click(screen.getByRole('button', { name: 'Save the preset' }));
    expect(screen.getByText('Give the preset a name.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Name of the preset' }), 'Ours');
    await user.click(screen.getByRole('button', { name: 'Save the preset' }));
    await waitFor(() => expect(interview()?.process).toMatchObject({ presetName: 'Ours', presetVersion: 1 }));
    expect(background.asks('preset.save')).toMatchObject([{ preset: { name: 'Ours', version: 1 } }]);
    expect(
      screen.getByRole<HTMLSelectElement>('combobox', { name: 'Process' }).selectedOptions[0]?.text,
    ).toBe('Ours');
  });

  it('says which window can not be kept', async () => {
    const { user } = showForm();
    const link = screen.getByRole('spinbutton', { name: 'Link before the call, hours' });
    await user.clear(link);
    await user.type(link, '20');
    expect(screen.getByText(/leaves no time for the review/)).toBeTruthy();
  });
});

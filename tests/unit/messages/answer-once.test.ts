import { expect, it } from 'vitest';
import { createAnswerOnce } from '@/stores/messages/answer-once';
import type { Reply } from '@/stores/messages/wire';

function setUp() {
  const forget: (() => void)[] = [];
  const done: string[] = [];
  const held: ((reply: Reply) => void)[] = [];
  const answerOnce = createAnswerOnce((act) => void forget.push(act));
  const save = (requestId: string | undefined, words: string): Promise<Reply> =>
    answerOnce(requestId, () => {
      done.push(words);
      return new Promise((resolve) => held.push(resolve));
    });
  const answerAll = (): void => held.splice(0).forEach((answer, at) => answer({ ok: true, answer: at }));
  return { answerAll, done, forget, save };
}

it('carries a save out once, however often it is sent, also behind a later one', async () => {
  const { answerAll, done, save } = setUp();
  const answers = [save('first', 'foo'), save('second', 'fob'), save('first', 'foo')];
  expect(done).toEqual(['foo', 'fob']);
  answerAll();
  const [first, , again] = await Promise.all(answers);
  expect(again).toEqual(first);
});

it('knows it also after it was answered, and not for ever', async () => {
  const { answerAll, done, forget, save } = setUp();
  const answer = save('first', 'foo');
  answerAll();
  await answer;
  await expect.poll(() => forget.length).toBe(1);
  await save('first', 'foo');
  expect(done).toEqual(['foo']);
  forget.forEach((act) => act());
  void save('first', 'foo');
  expect(done).toEqual(['foo', 'foo']);
});

it('carries out each that has no name', () => {
  const { done, save } = setUp();
  void save(undefined, 'a');
  void save(undefined, 'a');
  expect(done).toEqual(['a', 'a']);
});

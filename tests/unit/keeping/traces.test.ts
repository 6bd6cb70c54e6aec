import { describe, expect, it } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import { findTraces, joinTraces, nameTraces, tracesOf } from '@/core/keeping/traces';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';
import { comment, person, record } from '../activity/build';
import {
  aFile,
  aFinding,
  aMergeRequest,
  anInterview,
  aQuestion,
  aRating,
  someEvidence,
} from '../interview/examples';

const robin = { name: 'Robin Okafor', username: 'robin', userId: 3 };

describe('what an erased interview would be known by', () => {
  it.each([
    ['in any case', 'a note on ROBIN OKAFOR.', ['name', 'username']],
    ['in a key', { 'Robin Okafor': 1 }, ['name', 'username']],
    ['in a mention', ['x', { text: 'assigned to @robin' }], ['username']],
    ['beside an emoji', '🎉robin🎉', ['username']],
    ['not in another word', 'robins and robinson, unrobin', []],
    ['not in numbers', 3, []],
  ])('names %s', (_, value, kinds) => {
    expect([...findTraces(value, nameTraces(robin))].sort()).toEqual([...kinds].sort());
  });

  it('is its id, and the longest of what was written', () => {
    const interview = makeInterview();
    const text = 'The transaction holds a lock over the call to the payment provider.';
    const file = {
      ...emptyFile(interview),
      notes: [makeNote({ text }), makeNote({ id: 'n2', text: 'Fine.' })],
    };
    const traces = tracesOf(file, null);
    expect(traces.text).toEqual([text]);
    expect([...findTraces({ a: `> ${text}` }, traces)]).toEqual(['text']);
    expect([...findTraces({ a: interview.id }, traces)]).toEqual(['id']);
    expect([...findTraces({ a: 'Fine.' }, traces)]).toEqual([]);
  });

  const long = (what: string) => `${what}, in a text that nobody else writes by chance`;

  it('is everything that the interviewer wrote', () => {
    const fields = { pros: long('Pros'), cons: long('Cons'), takeaways: long('Take-aways') };
    const { feedback } = aFile();
    if (!feedback) throw new Error('The file has feedback.');
    const file = aFile({
      interview: anInterview({
        accommodations: long('Accommodations'),
        alternative: long('Alternative'),
        alternativeReason: long('Why'),
        ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: long('Corrected'), at: 1 }],
        explained: [{ eventId: 'note:5', answer: 'could-not', note: long('Explained'), at: 1 }],
      }),
      ratings: [aRating('tests', 3, { comment: long('Comment'), reason: long('Reason') })],
      evidence: [someEvidence('e1', 'tests', 'note:5', long('Excerpt'))],
      findings: [aFinding('f', { comment: long('Finding') })],
      feedback: { ...feedback, ...fields, levelNote: long('Level'), noteForOthers: long('Others') },
      drafts: [{ interviewId: 'i1', field: 'pros', text: `  ${long('Draft')}\n`, updatedAt: 1 }],
      // A question may be asked in every interview: that it stands elsewhere says nothing.
      questions: [aQuestion('q1', { text: long('Question') })],
    });
    const words =
      'Accommodations Alternative Why Corrected Explained Comment Reason Excerpt Finding Pros Cons';
    const expected = [...words.split(' '), 'Take-aways', 'Level', 'Others', 'Draft'].map(long);
    expect([...tracesOf(file, null).text].sort()).toEqual(expected.sort());
  });

  it('is what the candidate wrote, also before they changed it, and nothing of anybody else', () => {
    const them = person(9, 'robin');
    const theirs = comment(5, {
      author: them,
      body: long('Now'),
      earlier: [{ body: long('Before'), seenAt: 1 }],
    });
    const others = comment(6, { body: long('Not theirs') });
    const review = {
      mrKey: 'mr',
      mergeRequest: aMergeRequest(),
      records: [record('thread:a', theirs, others)],
    };
    const traces = tracesOf(aFile({ feedback: null }), review as unknown as Parameters<typeof tracesOf>[1]);
    expect([...traces.text].sort()).toEqual([long('Before'), long('Now')]);
    expect(traces).toMatchObject({ id: ['i1'], name: ['robin doe'], username: ['robin'] });
  });

  it('are sixty texts at most, the longest, each by its beginning', () => {
    const notes = Array.from({ length: 70 }, (_, at) =>
      makeNote({ id: `n${at}`, text: `${at} `.padEnd(30 + at, 'x') }),
    );
    const { text } = tracesOf(
      { ...emptyFile(makeInterview()), notes: [...notes, makeNote({ text: 'y'.repeat(900) })] },
      null,
    );
    expect(text).toHaveLength(60);
    expect(text[0]).toBe('y'.repeat(200));
    expect(text.at(-1)).toHaveLength(41);
  });

  it('has no names where there is no candidate, or none that is known', () => {
    const nobody = tracesOf(emptyFile(makeInterview({ candidate: null })), null);
    expect(nobody).toEqual({ id: ['interview-1'], name: [], username: [], text: [] });
    expect(nameTraces({ name: ' ', username: null, userId: null })).toMatchObject({ name: [], username: [] });
    expect(findTraces('anything', nobody).size).toBe(0);
  });

  it('of several is each word once', () => {
    const one = { id: ['a'], name: ['robin'], username: [], text: ['t'] };
    expect(joinTraces([one, { ...one, id: ['b'], username: ['r'] }])).toEqual({
      id: ['a', 'b'],
      name: ['robin'],
      username: ['r'],
      text: ['t'],
    });
  });

  it('are found behind a word that only begins like them', () => {
    expect([...findTraces('robinson, then robin', nameTraces(robin))]).toEqual(['username']);
    expect([...findTraces('𝓡robin robin𝓡', nameTraces(robin))]).toEqual([]);
    expect([...findTraces([null, { a: null }], nameTraces(robin))]).toEqual([]);
  });

  it('are found however deep they lie', () => {
    let deep: unknown = 'robin';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    expect([...findTraces(deep, nameTraces(robin))]).toEqual(['username']);
  });
});

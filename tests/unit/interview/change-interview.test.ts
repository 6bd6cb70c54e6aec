import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeOf, joinChanges, type InterviewFields } from '@/core/interview/change-interview';
import type { Interview } from '@/core/interview/interview';
import { mergeText } from '@/core/interview/merge-text';
import { anInterview } from './examples';

const answers = fc.uniqueArray(
  fc.record({
    eventId: fc.constantFrom('note:1', 'note:2', 'note:3'),
    answer: fc.constantFrom('explained', 'partly'),
    note: fc.string({ maxLength: 3 }),
    at: fc.constant(0),
  }),
  { selector: ({ eventId }) => eventId },
);
const patches: fc.Arbitrary<InterviewFields> = fc.record(
  {
    callName: fc.string({ maxLength: 3 }),
    alternative: fc.string({ maxLength: 3 }),
    explained: answers,
    checklist: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    callAt: fc.option(fc.nat(9)),
  },
  { requiredKeys: [] },
);

describe('a change of an interview', () => {
  it('makes what the surface made of it, where nobody else changed anything', () => {
    fc.assert(
      fc.property(patches, patches, (first, second) => {
        const interview = anInterview();
        const once = { ...interview, ...first };
        const joined = joinChanges([changeOf(interview, first), changeOf(once, second)]);
        const { updatedAt: _, ...changed } = applyChange(interview, joined, 0);
        const { updatedAt: __, ...wanted } = { ...once, ...second };
        expect(changed).toEqual(wanted);
      }),
    );
  });

  it('makes the same twice: a message may arrive again', () => {
    fc.assert(
      fc.property(patches, patches, (mine, theirs) => {
        const before = anInterview();
        const change = changeOf(before, mine);
        const once = applyChange({ ...before, ...theirs }, change, 0);
        expect({ ...applyChange(once, change, 0), updatedAt: 0 }).toEqual({ ...once, updatedAt: 0 });
      }),
    );
  });

  it('leaves what others added to a list, and every answer that only they changed', () => {
    fc.assert(
      fc.property(answers, answers, answers, (before, mine, theirs) => {
        const interview = anInterview({ explained: before });
        const stored = { ...interview, explained: theirs };
        const { explained } = applyChange(stored, changeOf(interview, { explained: mine }), 0);
        const inBoth = (id: string) =>
          [before, mine].map((list) => list.find(({ eventId }) => eventId === id));
        for (const theirsNow of theirs) {
          const [was, is] = inBoth(theirsNow.eventId);
          if (JSON.stringify(was) === JSON.stringify(is)) expect(explained).toContainEqual(theirsNow);
        }
        for (const mineNow of mine) {
          const [was] = inBoth(mineNow.eventId);
          const there = explained.find(({ eventId }) => eventId === mineNow.eventId);
          for (const field of ['answer', 'note', 'at'] as const)
            if (was?.[field] !== mineNow[field]) expect(there?.[field]).toBe(mineNow[field]);
        }
      }),
    );
  });

  it('keeps both where two wrote in one text, or about one comment', () => {
    const said = (note: string, answer: 'explained' | 'partly' = 'partly') => [
      { eventId: 'note:1', answer, note, at: 1 },
    ];
    const before = anInterview({ alternative: 'A talk', explained: said('') });
    const stored = { ...before, alternative: 'A talk on caching', explained: said('Theirs') };
    const change = changeOf(before, { alternative: 'A design talk', explained: said('Mine', 'explained') });
    const twice = applyChange(applyChange(stored, change, 0, mergeText), change, 0, mergeText);
    expect(twice).toMatchObject({
      alternative: 'A talk on caching\nA design talk',
      explained: said('Theirs\nMine', 'explained'),
    });
  });

  it('takes no text for another’s that this surface sent, its answer lost', () => {
    const before = anInterview({ alternative: 'A' });
    const change = { ...changeOf(before, { alternative: 'A talk' }), sent: [{ alternative: 'A t' }] };
    expect(applyChange({ ...before, alternative: 'A t' }, change, 0, mergeText).alternative).toBe('A talk');
  });

  it('leaves a note that only another wrote, where this one changed the answer', () => {
    const said = (answer: 'explained' | 'partly', note: string) => [
      { eventId: 'note:1', answer, note, at: 1 },
    ];
    const before = anInterview({ explained: said('partly', 'Asked') });
    const stored = { ...before, explained: said('partly', 'Asked twice') };
    const change = changeOf(before, { explained: said('explained', 'Asked') });
    expect(applyChange(stored, change, 0).explained).toEqual(said('explained', 'Asked twice'));
  });

  it('keeps out of a note what one of two took out of it', () => {
    const said = (note: string) => [{ eventId: 'note:1', answer: 'partly' as const, note, at: 1 }];
    const before = anInterview({ explained: said('Locks\nWas unsure') });
    const stored = { ...before, explained: said('Locks') };
    const change = changeOf(before, { explained: said('Locks\nWas unsure\nAsked twice') });
    expect(applyChange(stored, change, 0, mergeText).explained).toEqual(said('Locks\nAsked twice'));
  });

  it.each(['checklist', 'dismissedFindings'] as const)('keeps of the %s what each of two ticked', (field) => {
    const before = anInterview({ [field]: ['a', 'b'] });
    const stored = { ...before, [field]: ['a', 'b', 'theirs'] };
    const change = changeOf(before, { [field]: ['b', 'mine'] });
    expect(applyChange(stored, change, 0)[field]).toEqual(['b', 'theirs', 'mine']);
  });

  it('leaves what others ticked between two of its steps', () => {
    const before = anInterview();
    const steps = [
      changeOf(before, { checklist: ['a'] }),
      changeOf({ ...before, checklist: ['a'] }, { checklist: ['a', 'b'] }),
    ];
    const stored = { ...before, checklist: ['theirs'] };
    expect(applyChange(stored, joinChanges(steps), 0).checklist).toEqual(['theirs', 'a', 'b']);
  });

  it('changes one window of the process, and leaves the one that another changed', () => {
    const before = anInterview();
    const { process } = before;
    const stored = { ...before, process: { ...process, sittingGapMs: 1 } };
    const change = changeOf(before, { process: { ...process, reviewUpToMs: 2 } });
    expect(applyChange(stored, change, 0).process).toEqual({ ...process, sittingGapMs: 1, reviewUpToMs: 2 });
  });

  it('takes the later of two lists whose members have no names', () => {
    const before = anInterview({ cues: [10] });
    const change = changeOf(before, { cues: [15, 1] });
    expect(applyChange({ ...before, cues: [20, 5] }, change, 0).cues).toEqual([15, 1]);
  });

  it('is always newer than what it changed, whatever the clock says', () => {
    const interview = anInterview({ updatedAt: 50 });
    const change = changeOf(interview, { callName: 'Other' });
    expect([60, 50, 10].map((at) => applyChange(interview, change, at).updatedAt)).toEqual([60, 51, 51]);
  });

  it('is empty where nothing changes', () => {
    const interview = anInterview();
    expect(changeOf(interview, { callName: interview.callName, explained: [] })).toEqual({
      before: {},
      after: {},
    });
  });
});

describe('an interview whose scorecard is sealed', () => {
  const change = {
    before: { level: 'intermediate', part: 'shadow' },
    after: { level: 'senior', part: 'lead', alternative: 'x' },
  } as const;

  it('keeps its level and the role on the call, and takes every other change', () => {
    const sealed = anInterview({ level: 'intermediate', part: 'shadow', sealedAt: 5 });
    expect(applyChange(sealed, change, 9)).toMatchObject({
      level: 'intermediate',
      part: 'shadow',
      alternative: 'x',
    });
    expect(applyChange({ ...sealed, sealedAt: null }, change, 9)).toMatchObject({
      level: 'senior',
      part: 'lead',
    });
  });

  const robin = { userId: 3, username: 'robin', name: 'Robn Okafor' };
  const changed = (
    stored: typeof robin | null,
    candidate: Interview['candidate'],
    sealedAt: number | null = 5,
  ) =>
    applyChange(
      anInterview({ candidate: stored, sealedAt }),
      { before: { candidate: stored }, after: { candidate } },
      9,
    ).candidate;

  it('stays that of one person, whose name can be corrected', () => {
    expect(changed(robin, { ...robin, name: 'Robin Okafor' })).toEqual({ ...robin, name: 'Robin Okafor' });
    expect(changed(robin, { userId: 4, username: 'kim', name: 'Kim Lee' })).toEqual({
      ...robin,
      name: 'Kim Lee',
    });
    expect(changed(robin, null)).toEqual(robin);
    expect(changed(null, robin)).toEqual(robin);
  });

  it('can be given to another person until then', () => {
    const kim = { userId: 4, username: 'kim', name: 'Kim Lee' };
    expect(changed(robin, kim, null)).toEqual(kim);
    expect(changed(robin, null, null)).toBeNull();
  });

  it('takes the account of a candidate of whom only the name was known', () => {
    const named = { userId: null, username: null, name: 'Robin Okafor' };
    const sealed = anInterview({ candidate: named, sealedAt: 5 });
    const change = { before: { candidate: named }, after: { candidate: robin } };
    expect(applyChange(sealed, change, 9).candidate).toEqual(robin);
  });
});

import { describe, expect, it } from 'vitest';
import { readCoverage } from '@/core/evidence/coverage';
import { OVERALLS, type AiPolicy, type Overall, type Rating } from '@/core/interview/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { consistencyHint } from '@/core/summary/consistency-hint';
import { aFile, anInterview, aRating } from '../interview/examples';

const hint = (overall: Overall | null, ratings: Rating[]) =>
  consistencyHint(overall, readCoverage(aFile({ ratings }), BACKEND), BACKEND, anInterview());

describe('the consistency hint', () => {
  it('is silent without an overall or without ratings', () => {
    expect(hint(null, [aRating('tests', 1)])).toBeNull();
    expect(hint('yes', [])).toBeNull();
    expect(hint('no', [])).toBeNull();
  });

  it('names each must-have that a Yes passes over', () => {
    expect(hint('yes', [aRating('tests', 2)])).toBe('Yes needs every must-have at 3 or 4; Tests is at 2.');
    expect(hint('strong-yes', [aRating('tests', 2), aRating('correctness', 1), aRating('severity', 3)])).toBe(
      'Strong yes needs every must-have at 3 or 4; Correctness and edge cases is at 1 and Tests is at 2.',
    );
  });

  it('does not take NE, or a nice-to-have, for a missing must-have', () => {
    expect(hint('yes', [aRating('tests', 'NE', { reason: 'no time' }), aRating('design', 1)])).toBeNull();
  });

  it('says when nothing that was rated speaks for a No', () => {
    expect(hint('no', [aRating('tests', 3)])).toBe(
      'No means that a must-have of the intermediate level is missing; those rated so far are at 3 or 4.',
    );
    expect(hint('strong-no', [aRating('tests', 2)])).toBeNull();
  });

  it('reminds of what makes a Strong yes', () => {
    expect(hint('strong-yes', [aRating('tests', 4)])).toContain('no nice-to-have is at 3 or 4');
    expect(hint('strong-yes', [aRating('tests', 4), aRating('design', 3)])).toBeNull();
  });

  it('proposes no other overall', () => {
    const ratings = [aRating('tests', 1), aRating('design', 2), aRating('severity', 4)];
    for (const overall of OVERALLS) {
      const text = hint(overall, ratings) ?? '';
      expect(text).not.toMatch(/should|instead|consider|recommend|choose|suggest/i);
    }
  });

  it('speaks in the words of the process', () => {
    const process = {
      ...anInterview().process,
      overallWords: { 'strong-yes': 'Hire, strongly', yes: 'Hire', no: 'Pass', 'strong-no': 'Never' },
    };
    const said = (overall: Overall, ratings: Rating[]) =>
      consistencyHint(overall, readCoverage(aFile({ ratings }), BACKEND), BACKEND, anInterview({ process }));
    expect(said('yes', [aRating('tests', 2)])).toBe('Hire needs every must-have at 3 or 4; Tests is at 2.');
    expect(said('strong-yes', [aRating('tests', 4)])).toMatch(/^Hire, strongly is Hire with many/);
  });

  it('holds judgement in using AI against a Yes only where AI is expected', () => {
    const of = (aiPolicy: AiPolicy) => {
      const interview = anInterview({ aiPolicy });
      const file = aFile({ interview, ratings: [aRating('tool-judgement', 1), aRating('tests', 3)] });
      return consistencyHint('yes', readCoverage(file, BACKEND), BACKEND, interview);
    };
    expect(of('optional')).toBeNull();
    expect(of('not-allowed')).toBeNull();
    expect(of('expected')).toContain('Judgement in using tools and AI is at 1');
  });

  it('lists three must-haves that a Yes passes over as a sentence does', () => {
    expect(hint('yes', [aRating('tests', 2), aRating('correctness', 1), aRating('severity', 2)])).toMatch(
      /; Severity and priorities is at 2, Correctness and edge cases is at 1 and Tests is at 2\.$/,
    );
  });
});

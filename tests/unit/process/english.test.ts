import { describe, expect, it } from 'vitest';
import { spellOut } from '@/core/process/english';

describe('English as people type it', () => {
  it.each([
    ["i'm done", 'i am done'],
    ['im done', 'i am done'],
    ["i've read it", 'i have read it'],
    ['ive read it', 'i have read it'],
    ["that's all", 'that is all'],
    ['thats all', 'that is all'],
    ["the review's over", 'the review is over'],
    ["they're done", 'they are done'],
    ["it isn't done", 'it is not done'],
    ['it isnt done', 'it is not done'],
    ["i can't wait", 'i can not wait'],
    ['i cant wait', 'i can not wait'],
    ["i'll wait", 'i will wait'],
    ['youll see', 'you will see'],
    ['i was ill', 'i was ill'],
    ["she'll see", 'she will see'],
    ["i'd say so", 'i would say so'],
    ["let's talk", 'let us talk'],
    ['lets talk', 'let us talk'],
    ['done w the review', 'done with the review'],
    ["anna's part", 'anna s part'],
  ])('has its short forms written out: %s', (typed, meant) => {
    expect(spellOut(typed)).toBe(meant);
  });

  it.each([
    ['doooone', 'done'],
    ['dnoe', 'done'],
    ['i hve been', 'i have been'],
    ['whit teh code', 'with the code'],
    ['finnished', 'finished'],
    ['finishd', 'finished'],
    ['fniished', 'finished'],
    ['finoshed', 'finished'],
    ['finishedd', 'finished'],
  ])('has its slips corrected: %s', (typed, meant) => {
    expect(spellOut(typed)).toBe(meant);
  });

  it.each(['finishes', 'reviewer', 'preview', 'completely', 'minished', 'fnishde', 'all', 'do'])(
    'keeps its own words, and what is more than one slip away: %s',
    (word) => {
      expect(spellOut(word)).toBe(word);
    },
  );
});

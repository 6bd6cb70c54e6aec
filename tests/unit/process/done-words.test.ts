import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoneWords } from '@/core/process/done-words';

describe('findDoneWords', () => {
  it.each([
    ["I'm done with my review.", "i'm done with my review"],
    ['I’m done, thanks for the exercise!', "i'm done"],
    ['Hi all,\n\n**I have finished my review**. See you on Friday.', 'i have finished my review'],
    ['Finished reviewing; nothing blocking.', 'finished reviewing'],
    ['I have completed the review and left 12 comments', 'completed the review'],
    ["That's all from me for this MR.", "that's all from me"],
    ['My review is complete. Talk to you tomorrow.', 'my review is complete'],
    ['All done here, see you on the call tomorrow', 'all done'],
    ['This concludes my review.', 'concludes my review'],
    ["I'm done with this, when you have time take a look", "i'm done"],
    ['I did not run the migration, but I am done reviewing.', 'i am done reviewing'],
    ['Ready for our call!', 'ready for our call'],
    ['Done.', 'done'],
    ['Review done', 'review done'],
    ['> not done yet\n\nNow I am done.', 'i am done'],
    ["I'm done with my review, talk to you tomorrow", "i'm done with my review"],
  ])('finds it in %j', (body, words) => {
    expect(findDoneWords(body)).toBe(words);
  });

  it.each([
    'not done yet',
    "I'm not done with my review",
    "When I'm done I will tell you",
    "I'll let you know once I'm done",
    "Once the tests run, I'm done with my review",
    'If that works, my review is complete',
    "I haven't finished reviewing",
    'I am almost done reviewing, nearly done',
    "I'm done for today, more tomorrow",
    'I am done with the models',
    "I'm done with half of the review",
    "I'm done when the pipeline is green",
    'Is the review done?',
    "> I'm done with my review",
    "```\nI'm done with my review\n```",
    "until I'm done, please wait",
    'The job is done before the transaction commits',
    'Nicely done, this is readable',
    'This could be done in one query. Done is better than perfect.',
    'undone',
    '',
  ])('leaves %j alone', (body) => {
    expect(findDoneWords(body)).toBeNull();
  });

  // Generous, for a busy machine; a quadratic step takes minutes.
  it('reads a hostile megabyte in a moment', () => {
    for (const piece of ["not i'm done ", 'done', '. ', ',', "when i'm done with ", '> ', '\n']) {
      const start = performance.now();
      findDoneWords(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, `"${piece}" repeated`).toBeLessThan(3_000);
    }
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(() => findDoneWords(body)).not.toThrow();
      }),
    );
  });
});

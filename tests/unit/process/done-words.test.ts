import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoneWords } from '@/core/process/done-words';

describe('findDoneWords', () => {
  it.each([
    ["I'm done with my review.", "I'm done with my review"],
    ['I’m done, thanks for the exercise!', "I'm done"],
    ['Hi all,\n\n**I have finished my review**. See you on Friday.', 'I have finished my review'],
    ['Finished reviewing; nothing blocking.', 'Finished reviewing'],
    ['I have completed the review and left 12 comments', 'I have completed the review'],
    ["That's all from me for this MR.", "That's all from me for this MR"],
    ['My review is complete. Talk to you tomorrow.', 'My review is complete'],
    ['All done here, see you on the call tomorrow', 'All done here'],
    ['This concludes my review.', 'This concludes my review'],
    ["I'm done with this, when you have time take a look", "I'm done with this"],
    ['I did not run the migration, but I am done reviewing.', 'I am done reviewing'],
    ['Ready for our call!', 'Ready for our call'],
    ['Done.', 'Done'],
    ['Review done', 'Review done'],
    ['> not done yet\n\nNow I am done.', 'Now I am done'],
    ["I'm done with my review, talk to you tomorrow", "I'm done with my review"],
    ['Hi @anna.host, no further remarks from my side :)', 'no further remarks from my side'],
    ['Review ✅', 'Review done'],
    ['~~Still reading.~~ Finnished!', 'Finnished'],
    ['It took me 50 minutes; nothing else to add.', 'nothing else to add'],
    ['I went through all the files and left my comments.', 'I went through all the files'],
    ['Ich habe mein Review abgeschlossen.', 'Ich habe mein Review abgeschlossen'],
    ['Ma revue est terminée, à bientôt', 'Ma revue est terminée'],
    ['Я закончил ревью.', 'Я закончил ревью'],
    ['レビュー完了しました。', 'レビュー完了しました'],
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
    'Good catch, done.',
    'Done in 3f2a1c.',
    'The task is completed, but the row stays locked.',
    'Everything is done in one transaction.',
    'I am finished with the first half of the review.',
    'Review done for the backend part.',
    'My review is done as far as the models go, more tomorrow',
    '- [ ] Review done',
    'I have finished reading the description',
    'Noch nicht fertig.',
    "J'ai fini le premier fichier.",
    'I thought I was done, then I saw the second commit',
    '',
  ])('leaves %j alone', (body) => {
    expect(findDoneWords(body)).toBeNull();
  });

  // Generous, for a busy machine; a quadratic step takes minutes.
  it('reads a hostile megabyte in a moment', () => {
    for (const piece of [
      "not i'm done ",
      'done',
      '. ',
      ',',
      "when i'm done with ",
      '> ',
      '\n',
      'all ',
      '[a](',
      '~~',
      '`',
      'the my ',
      '@a.',
      '<!--',
      ':a',
      '((((',
    ]) {
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

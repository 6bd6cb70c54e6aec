import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoneWords } from '@/core/process/done-words';
import { processorMs } from '@/tests/support/processor-time';

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
    ['Review :white_check_mark:', 'Review done'],
    [':ballot_box_with_check: Review', 'Review done'],
    ['~~Still reading.~~ Finnished!', 'Finnished'],
    ['It took me 50 minutes; nothing else to add.', 'nothing else to add'],
    ['I went through all the files and left my comments.', 'I went through all the files'],
    ['Ich habe mein Review abgeschlossen.', 'Ich habe mein Review abgeschlossen'],
    ['Ma revue est terminée, à bientôt', 'Ma revue est terminée'],
    ['Я закончил ревью.', 'Я закончил ревью'],
    ['レビュー完了しました。', 'レビュー完了しました'],
    ['리뷰 완료했습니다.', '리뷰 완료했습니다'],
    ['Status: done', 'done'],
    ['My very first code review in Rust is finished.', 'My very first code review in Rust is finished'],
    ['I hve finished my revew', 'I hve finished my revew'],
    ['donezo!', 'donezo'],
    ['Candidate review completed 2024-05-17', 'Candidate review completed 2024-05-17'],
    ['The timebox is up, thanks', 'The timebox is up'],
    ['With these remarks my review comes to an end.', 'With these remarks my review comes to an end'],
    ['Treat this as my completion note.', 'Treat this as my completion note'],
    ["Back to you, ball's in your court", 'Back to you'],
    ["I'm not going to add further comments.", "I'm not going to add further comments"],
    ['\u2705 Review', 'Review done'],
    ['I reviewed everything, except the lock file which I skipped on purpose', 'I reviewed everything'],
    [
      'I left 14 comments in the diff. Happy to go through them on the call!',
      'Happy to go through them on the call',
    ],
    ['## Summary\n\n- Auth is missing\n\nLooking forward to our call!', 'Looking forward to our call'],
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
    'Done so far: models, services.',
    'Backend: done. Frontend: not yet.',
    'Todo: finish the review',
    "I've reviewed everything but the tests.",
    'I have reviewed everything, except for the tests, which I will do tomorrow.',
    "It is done, isn't it?",
    'Sure, done.',
    'Done, I moved my comment.',
    'The status says "all done here", which is never shown.',
    'My first comments are in',
    'I finished my first review pass',
    'I want to finish my review today.',
    'The review step is completed by the user.',
    'Looking forward to the call!',
    'I left a comment on the migration, happy to discuss on the call.',
    'Thank you for the opportunity! I will start tomorrow. Looking forward to our call.',
    'I left 3 comments so far. Looking forward to our call.',
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
      'a "b ',
      'everything but ',
    ]) {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(
        processorMs(() => findDoneWords(text)),
        `"${piece}" repeated`,
      ).toBeLessThan(3_000);
    }
  });

  it('reads a hostile megabyte in a moment that is taken back at its end', () => {
    for (const piece of [
      "i'm done, ",
      "i'm done. ",
      'done: done, ',
      'looking forward to you, my comments inline, ',
    ]) {
      const text = `${piece.repeat(1_000_000 / piece.length)}. To be continued`;
      const took = processorMs(() => expect(findDoneWords(text)).toBeNull());
      expect(took, `"${piece}" repeated`).toBeLessThan(3_000);
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

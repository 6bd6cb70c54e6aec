import { describe, expect, it } from 'vitest';
import { clausesOf } from '@/core/process/clauses';

const said = (body: string): string[] => clausesOf(body).map(({ plain }) => plain);

describe('what a comment says', () => {
  it.each<[string, string, string[]]>([
    ['a heading', '### I am done', ['i am done']],
    ['a heading with more space', '#  I am done', ['i am done']],
    ['a point of a list', '* I am done', ['i am done']],
    ['a numbered point', '12. I am done', ['i am done']],
    ['a span of time', 'It took 45 - 50 minutes', ['it took 45', '50 minutes']],
    ['a ticked box', '- [x] Review', ['review done']],
    ['a ticked box with more words', '- [X]  My review of the MR', ['my review done']],
    ['a ticked box of something else', '- [x]  Tests read', ['tests read']],
    ['a box that is not ticked', '- [ ] Review', []],
    ['a box that is spoken of', 'Leave the [ ] box alone', ['leave the', 'box alone']],
    ['a ticked box that is spoken of', 'I ticked [x] today', ['i ticked', 'x', 'today']],
    ['a comment in HTML', 'Done <!-- not done --> here', ['done here']],
    ['a comment in HTML that is left open', 'Done <!-- not done', ['done']],
    ['HTML between words', 'Done<br>here, <b>all</b> of it', ['done here', 'all of it']],
    ['what was struck out', 'I am~~ not ~~done', ['i am done']],
    ['a whole line as code', '`all done`.', ['all done']],
    ['a whole line as code, with more ticks', '``all done``!!', ['all done']],
    ['code in a line', 'I ran `rake done` twice', ['i ran code twice']],
    ['code with more ticks', 'I ran ``rake done`` twice', ['i ran code twice']],
    ['code at the end of a line', 'Is there a `done`', ['is there a code']],
    ['a link', 'See [my review](https://a.example/done) here', ['see my review here']],
    ['a picture', 'Done ![of the plan](plan.png) here', ['done of the plan here']],
    ['a bare address', 'Read http://a.example/done first', ['read link first']],
    ['somebody who is addressed', '@anna.host I am done', ['i am done']],
    ['somebody of one letter', 'Thanks @a done', ['thanks done']],
    ['an address of mail', 'Write to a@b.example', ['write to a b example']],
    ['emphasis', '**I am** _done_', ['i am done']],
    ['a tick in signs', 'Review :white_check_mark:', ['review done']],
    ['a flag in signs', 'Reviewed:checkered_flag: here', ['reviewed done here']],
    ['an emoji in signs', 'Done :tada: bye', ['done', 'bye']],
    ['a tick', '✅ My review', ['my review done']],
    ['a tick before it, in signs', ':white_check_mark: My review', ['my review done']],
    ['a tick that stands for something else', '✅ Review the tests', ['review the tests']],
    ['a flag', 'Review🏁', ['review done']],
    ['an emoji', 'Done 👩‍💻 bye', ['done', 'bye']],
    ['a smile', 'Done :-) bye', ['done', 'bye']],
    ['a smile at the end', 'Done ;)', ['done']],
    ['a smile at the beginning', '=D done', ['done']],
    ['"with", written short', 'Done w/ the review', ['done w the review']],
    ['what is quoted', 'The page says "all done" twice', ['the page says quote twice']],
    ['what is quoted from the start', '"All done" is on the page', ['all done is on the page']],
    ['accents', 'Revue terminée', ['revue terminee']],
    ['the names of files', 'I read package.json. Done', ['i read package json', 'done']],
    ['two parts', 'I am done, and it was fun', ['i am done', 'it was fun']],
    ['everything but one', 'I read everything but the tests', ['i read everything but the tests']],
    ['nothing', ' … ', []],
  ])('is read out of %s', (_what, body, words) => {
    expect(said(body)).toEqual(words);
  });

  it('is told apart by its sentences and lines', () => {
    const sentences = clausesOf('Hi, I am done. Bye!\nThe tests run').map(({ sentence }) => sentence);
    expect(sentences).toEqual([0, 0, 1, 2]);
  });

  it.each<[string, boolean[]]>([
    ['I am done.', [false]],
    ['Is it done?', [true]],
    ['IS IT DONE?', [true]],
    ['Is it done, or do you wait?', [true, true]],
    ["It is done, isn't it?", [true, true]],
    ['I read it, is it done?', [false, true]],
    ['"Is it done?"', [true]],
    ['Why? It is done.', [true, false]],
  ])('may be asked: %s', (body, asked) => {
    expect(clausesOf(body).map((clause) => clause.asked)).toEqual(asked);
  });

  it('may be the title of what comes after it', () => {
    expect(clausesOf('Status: done').map(({ title }) => title)).toEqual([true, false]);
  });

  it('is kept as it was written', () => {
    expect(clausesOf('Hi,  **I’m** Done ').map(({ text }) => text)).toEqual(['Hi', "I'm Done"]);
  });

  it('is cut where nobody would write so much in one piece', () => {
    expect(said('word '.repeat(100)).map(({ length }) => length)).toEqual([299, 199]);
  });

  it('is read at the beginning and at the end of what is too long', () => {
    const words = said(`First. ${'x '.repeat(12_000)}. Middle. ${'x '.repeat(12_000)}. Last`);
    expect(words).toContain('first');
    expect(words).toContain('last');
    expect(words).not.toContain('middle');
    expect(said(`First. ${'x '.repeat(4_000)}. Middle. ${'x '.repeat(4_000)}. Last`)).toContain('middle');
  });
});

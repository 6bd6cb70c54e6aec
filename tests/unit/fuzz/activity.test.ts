import fc from 'fast-check';
import { describe } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { readComment, readKind } from '@/core/activity/comment-kind';
import { ownLines, ownParagraphs } from '@/core/activity/own-lines';
import { plainText } from '@/core/activity/plain-text';
import { ENTRY_KINDS } from '@/core/activity/timeline';
import { toldTwice } from '@/core/activity/told-twice';
import { firstLines } from '@/core/diff/changed-lines';
import { findFiles, findLines } from '@/core/diff/find-lines';
import { parseUnifiedDiff } from '@/core/diff/parse-unified-diff';
import { findDoneWords } from '@/core/process/done-words';
import { before, person, system } from '../activity/build';
import { DIFF, diffFile, diffVersion } from '../diff/build';
import { anyChangedText, anyOf, anyText } from './inputs';
import { must, mustEqual, target } from './target';

const KINDS: readonly string[] = ENTRY_KINDS;

describe('activity', () => {
  const COMMENTS = [
    'praise: Clear tests.',
    '**issue (blocking):** This loses jobs.\n\nIt does so where the lease ends.',
    'suggestion (non-blocking, ux): Use a constant\n\n```suggestion:-0+1\nx\n```',
    '> issue: quoted\n\nthought: mine',
    ':bug: **race**: Two workers',
    '>>>\nissue: quoted\n>>>\n\nNit, rename it',
  ];
  const SIGNS = [
    'issue',
    'nit',
    '(',
    ')',
    ':',
    '!',
    '**',
    '_',
    '> ',
    '>>>\n',
    '```',
    '\n',
    '\n\n',
    ' ',
    'blocking',
    ', ',
    '- ',
  ];
  target(
    'comments: Conventional Comments and plain words',
    fc.oneof(anyChangedText(...COMMENTS), anyOf(SIGNS)),
    (body) => {
      const { kind, label, blocking, decorations, subject } = readComment(body);
      must(KINDS.includes(kind), 'it is of a kind');
      must(subject.length <= 2_000, 'its subject is cut');
      must(label === null || label === label.toLowerCase(), 'labels are lower case');
      must(
        decorations.length === 0 || blocking === null || typeof blocking === 'boolean',
        'it blocks, or not',
      );
      const alone = readKind(body);
      must(alone.kind === kind && alone.blocking === blocking, 'its kind is the same by itself');
    },
  );

  const anyLabelled = fc.record({
    label: fc.constantFrom(
      'praise',
      'nitpick',
      'suggestion',
      'issue',
      'todo',
      'question',
      'thought',
      'chore',
      'note',
    ),
    blocking: fc.constantFrom('', ' (blocking)', ' (non-blocking)'),
    bold: fc.boolean(),
    words: fc.lorem({ maxCount: 6 }),
  });
  target('comments: labels as they are written', anyLabelled, ({ label, blocking, bold, words }) => {
    const head = `${label}${blocking}:`;
    const read = readComment(`${bold ? `**${head}**` : head} ${words}`);
    const blocks = blocking === '' ? null : blocking === ' (blocking)';
    mustEqual(
      [read.kind, read.blocking, read.subject],
      [label, blocks, words],
      'it is read as it was written',
    );
  });

  target('comments: own words', fc.oneof(anyChangedText(...COMMENTS), anyOf(SIGNS)), (body) => {
    const lines = new Set(body.split('\n').map((line) => line.trim()));
    for (const line of ownLines(body)) must(lines.has(line.trim()), 'own lines are lines of it');
    must(
      ownParagraphs(body).every((paragraph) => paragraph.trim() !== ''),
      'paragraphs say something',
    );
    must(plainText(body).length <= 301, 'as one line it is short');
  });

  const DONE = [
    "I'm done with my review.",
    'Ready for our call!',
    'Review ✅',
    'Ma revue est terminée',
    'レビュー完了しました。',
    'not done yet',
  ];
  const WORDS = [
    'done',
    'review',
    'not ',
    "I'm ",
    'when ',
    'with ',
    'the ',
    '.',
    ',',
    '?',
    ':',
    '\n',
    '> ',
    '`',
    'tests ',
    'finished ',
    'my ',
  ];
  target('comments: completion note', fc.oneof(anyChangedText(...DONE), anyOf(WORDS)), (body) => {
    const words = findDoneWords(body);
    must(words === null || (words !== '' && words.length <= 120), 'the words that say so are few');
  });
});

describe('system notes', () => {
  const NOTES = [
    'approved this merge request',
    'unapproved this merge request',
    'requested review from @sam and @author',
    'requested changes',
    'left review comments',
    'added 2 commits\n\n<ul><li>c0ffee - x</li></ul>\n\n[Compare](/x)',
    'added 1 commit',
    'changed the description',
  ];
  const people = [person(3, 'sam'), person(1, 'author'), null];
  const anyMoment = fc.record({
    at: fc.nat(20).map((minutes) => before(30) + minutes * 60_000),
    author: fc.constantFrom(...people),
  });
  const anyNote = fc
    .tuple(anyMoment, anyChangedText(...NOTES))
    .map(([{ at, author }, text]): ActivityEvent => ({ ...system(1, text, at), author }));
  const anyAct = fc
    .tuple(anyMoment, fc.constantFrom('approved', 'unapproved', 'reviewed', 'unreviewed'), fc.nat(3))
    .chain(([{ at, author }, state, sha]) =>
      fc.constantFrom<ActivityEvent>(
        { kind: 'approval', id: '', at, author },
        { kind: 'version', id: '', at, author: null, headSha: `sha${sha}` },
        { kind: 'pushed', id: '', at, author, ref: 'queue', fromSha: null, toSha: `sha${sha}`, commits: 1 },
        { kind: 'reviewer', id: '', at, author, state },
      ),
    );
  const anyActs = fc
    .array(fc.oneof(anyNote, anyAct), { maxLength: 12 })
    .map((events) =>
      events.map((event, index): ActivityEvent => ({ ...event, id: `${event.kind}:${index}` })),
    );
  target('system notes: what they tell twice', anyActs, (events) => {
    const told = toldTwice(events);
    const names = (of: Iterable<ActivityEvent>): string[] => [...of].map(({ id }) => id).sort();
    must(
      names(told).every((id) => !id.startsWith('system')),
      'no note of the system is left out',
    );
    must(told.size === 0 || told.size < events.length, 'somebody tells what is left out');
    mustEqual(names(toldTwice(events.toReversed())), names(told), 'in whichever order they come');
  });
});

describe('diffs', () => {
  const anyDiff = fc.oneof(
    anyChangedText(DIFF, `diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n${DIFF}`),
    anyOf(['@@ -1,2 +3,4 @@', '@@', '+', '-', ' ', '\n', '\r', '\\', '@@ -999999999 +0 @@ x\n', 'x'], 40),
  );
  target('unified diffs', anyDiff, (text) => {
    const hunks = parseUnifiedDiff(text);
    for (const { lines } of hunks) {
      must(lines.length > 0, 'a hunk has lines');
      let [old, now] = [lines[0]?.oldLine ?? null, lines[0]?.newLine ?? null];
      for (const line of lines) {
        must(text.includes(line.text), 'no line is invented');
        must((line.oldLine === null) === (line.sign === '+'), 'what was added has no old number');
        must((line.newLine === null) === (line.sign === '-'), 'what was removed has no new number');
        if (line.oldLine !== null) must(line.oldLine >= (old ?? 0), 'old numbers grow');
        if (line.newLine !== null) must(line.newLine >= (now ?? 0), 'new numbers grow');
        [old, now] = [line.oldLine ?? old, line.newLine ?? now];
      }
    }
    const { hunks: shown, leftOut } = firstLines(hunks, 3);
    const count = (of: typeof hunks): number => of.reduce((sum, { lines }) => sum + lines.length, 0);
    must(count(shown) <= 3 && count(shown) + leftOut === count(hunks), 'every line is shown or counted');
  });

  const anyLine = fc.record({ sign: fc.constantFrom('+', '-', ' '), text: fc.string({ maxLength: 12 }) });
  const anyHunks = fc.array(
    fc.record({
      old: fc.nat(5_000),
      now: fc.nat(5_000),
      lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 4 },
  );
  target('unified diffs as git writes them', anyHunks, (written) => {
    const text = written
      .map(
        ({ old, now, lines }) =>
          `@@ -${old},9 +${now},9 @@\n${lines.map(({ sign, text: code }) => `${sign}${code}\n`).join('')}`,
      )
      .join('');
    const read = parseUnifiedDiff(text).map(({ lines }) =>
      lines.map(({ sign, text: code }) => ({ sign, text: code })),
    );
    mustEqual(
      read,
      written.map(({ lines }) => lines),
      'they are read as they were written',
    );
  });

  const TYPED = ['order.rb:42', 'app models', 'three and', ':', 'order.rb:', ':0000007'];
  target('lines that were typed', fc.tuple(anyDiff, anyChangedText(...TYPED)), ([diff, typed]) => {
    const versions = [diffVersion('new', [diffFile({ diff })])];
    const lines = findLines(versions, typed, 5);
    must(lines.length <= 5 && lines.every(({ line }) => line >= 0), 'at most as many as asked for');
    must(findFiles(versions, typed).length <= 1, 'no file is found twice');
  });

  target('any other text as a diff', anyText, (text) => {
    must(parseUnifiedDiff(text).length === 0 || text.includes('@@'), 'no hunk without its head');
  });
});

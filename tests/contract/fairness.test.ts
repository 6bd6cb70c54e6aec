import { describe, expect, it } from 'vitest';
import { filesIn } from './source-files';

/** The one place through which people and times get on the screen, and what it is made of. */
const SEAM = /^components\/(?:shown\/|ui\/clock-time\.ts$|interviews\/words\.ts$)/;

const components = filesIn('components').filter(({ path }) => !SEAM.test(path));
const where = (pattern: RegExp, allowed: readonly string[] = []): string[] =>
  components
    .filter(({ path, text }) => !allowed.includes(path) && pattern.test(text))
    .map(({ path }) => path);

describe('what the interviewer wants to be spared of', () => {
  it('no component names the candidate by itself', () => {
    // The form in which the name is typed, and what is stored of whoever is suggested.
    const stored = ['components/interviews/candidate-fields.tsx', 'components/interviews/begin-interview.ts'];
    const names = /\bcandidateName\(|\b(?:candidate|author|person|reviewer)\??\.(?:name|username)\b/;
    expect(where(names, stored), 'ask useShown() (components/shown)').toEqual([]);
  });

  it('no component takes the name out of a person to show it by itself', () => {
    // The invented candidate of a preview, and the choice of whose records are handed out, which asks before it names them.
    const own = ['components/library/preview-app.ts', 'components/retention/subject-access.tsx'];
    const people = String.raw`(?:candidate|author|person|reviewer)`;
    const taken = new RegExp(
      [
        String.raw`\b${people}\s*:\s*\{[^{}()]*\b(?:name|username)\b`,
        String.raw`\{[^{}()]*\b(?:name|username)\b[^{}()]*\}\s*=\s*[\w.]*${people}\b`,
      ].join('|'),
    );
    expect(where(taken, own), 'ask useShown() (components/shown)').toEqual([]);
  });

  it('no component shows what somebody wrote by itself', () => {
    // Below `Markdown`, which takes the name out before; the interviewer's own qualification and library, and the rubric's
    // words, which are the same for everybody; why a file is refused; code, as the setting says; and what the two texts of a
    // function are that is given them without the name.
    const own = [
      /^components\/ui\/(?:visible-text\.ts|markdown\/)/,
      /^components\/(?:qualification|rubric-editor|exercise-editor|library)\//,
      /^components\/rubric\/(?:anchor-text|criterion-body)\.tsx$/,
      /^components\/(?:backup\/(?:restore-backup|set-aside-text)|panel\/open-file|preparation\/open-preparation)\.tsx$/,
      /^components\/(?:review\/code-cells|notes\/use-anchor-items|dashboard\/search\/search-results)\.tsx?$/,
    ];
    const field = String.raw`(?:text|reason|comment|excerpt|body|quote)`;
    const bare = [
      new RegExp(
        String.raw`\b(?:visibleText|plainText)\((?!shown\.)[^)]*\b(?:plain|withoutBullet|fact|agreed|${field})\b(?!\.)`,
      ),
      /\bvisibleText\(\w+Words\(row\b/,
      // `{note.text}` as words or in a label; what is edited stands in its field as it is.
      new RegExp(
        String.raw`(?:>|\s(?:label|title|aria-label)=|\$)\s*\{(?:note|rating|finding|correction|criterion|piece)\.${field}\}`,
      ),
      /dir="auto"[^<>]*>\s*\{(?!shown\.|useShown\(\)\.|visibleText\()\w+\((?:line|text|plain)\)/,
    ];
    const found = components
      .filter(({ path }) => !own.some((one) => one.test(path)))
      .flatMap(({ path, text }) =>
        bare.flatMap((one) => one.exec(text)?.[0] ?? []).map((hit) => `${path}: ${hit.trim()}`),
      );
    expect(found, 'ask useShown().text() (components/shown)').toEqual([]);
  });

  it('no component shows the author of a commit by itself', () => {
    const bare = /(?<!shown\.text\([\w.]*)\bauthorName\b/;
    expect(where(bare), 'ask useShown() (components/shown)').toEqual([]);
  });

  it('no component shows what an event says by itself', () => {
    // Stored as evidence: as it was said.
    const stored = ['components/review/own-event.ts'];
    const bare = /(?<!shown\.text\(|useShown\(\)\.text\()\bdescribe(?:Entry|Event)\(/;
    expect(where(bare, stored), 'ask useShown() (components/shown)').toEqual([]);
  });

  it('no component makes a clock time or a date by itself', () => {
    // The days of the interviewer's own qualification, backups and retention, which the setting names, and the zone in
    // which a time is typed.
    const own = [
      'components/qualification/words.ts',
      'components/interviews/local-date-time.ts',
      'components/backup/time-words.ts',
      'components/retention/keeping-words.ts',
      'components/retention/retention-section.tsx',
    ];
    const made =
      /DateTimeFormat|toLocale(?:Date|Time)String|toISOString|\b(?:clockTime|dateAndTime|dayInYear)\b|\.getHours\(/;
    expect(where(made, own), 'ask useShown() (components/shown)').toEqual([]);
  });

  it('no component draws a picture of a person', () => {
    expect(where(/avatarUrl/)).toEqual([]);
  });
});

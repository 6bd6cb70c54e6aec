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
    // The days of the interviewer's own qualification, backups and retention, and the zone in which a time is typed.
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

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findSettings } from '@/components/settings/find-settings';
import { PERMISSION_WORDS } from '@/components/settings/permission-words';
import { SETTINGS } from '@/components/settings/settings-list';
import { manifest } from '@/manifest.config';
import { DEFAULT_SETTINGS, SETTING_NAMES, SettingsSchema } from '@/core/settings/settings';

/** What may be free text there, and why: nothing about a candidate is typed into it. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  // What the company's form calls its fields, in any language: one name for all interviews, under ids of ours.
  'atsLabels',
]);

/** A name, a sentence and an address, as somebody would type one about a candidate. */
const ABOUT_SOMEBODY = ['Jane Doe', 'Was nervous at first, then fine.', 'jane@example.com', 'Ærøskøbing'];

/** Every way to put a text into a field: as it is, in a list, as a value and as a key of a record. */
const placed = (text: string): unknown[] => [text, [text], { a: text }, { [text]: 'Ctrl+A' }, { note: text }];

const all = SETTINGS.flatMap(({ settings }) => settings);

describe('the stored settings', () => {
  it.each(SETTING_NAMES.filter((name) => !FREE_TEXT.has(name)))(
    '%s has no room for words about a candidate',
    (name) => {
      for (const value of ABOUT_SOMEBODY.flatMap(placed)) {
        const read = v.safeParse(SettingsSchema, { ...DEFAULT_SETTINGS, [name]: value });
        expect([value, read.success]).toEqual([value, false]);
      }
    },
  );

  it.each(SETTING_NAMES)('%s is set on the page, in one place', (name) => {
    expect(all.filter(({ sets }) => sets.includes(name)).map(({ id }) => id)).toHaveLength(1);
  });
});

describe('the search of the settings', () => {
  it.each(all.map((setting) => [setting.id, setting] as const))(
    'finds %s by all of its words',
    (_, setting) => {
      const ids = (typed: string) =>
        findSettings(SETTINGS, typed).flatMap(({ settings }) => settings.map(({ id }) => id));
      for (const words of [setting.title, ...setting.also.split(' ')])
        expect([words, ids(words)]).toEqual([words, expect.arrayContaining([setting.id])]);
      expect(ids(setting.about)).toEqual([setting.id]);
    },
  );

  it('leads to each by an id of its own', () => {
    const ids = [...SETTINGS, ...all].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each(['chromium', 'firefox'] as const)(
  'every permission that %s is asked for has its reason',
  (target) => {
    const { host_permissions, optional_host_permissions, permissions } = manifest(target);
    const asked = [permissions, host_permissions, optional_host_permissions].flatMap((some) => some ?? []);
    expect(asked.length).toBeGreaterThan(4);
    for (const one of asked.map(String))
      expect([one, PERMISSION_WORDS[one]]).toEqual([one, expect.stringMatching(/^[A-Z].{20,}\.$/)]);
    // And none is explained that nobody asks for; the side panel's comes with its entrypoint.
    expect(
      Object.keys(PERMISSION_WORDS)
        .filter((one) => one !== 'sidePanel')
        .sort(),
    ).toEqual(asked.map(String).sort());
  },
);

import * as v from 'valibot';
import { AtsLabelsSchema, NO_ATS_LABELS } from '@/core/export/ats-labels';
import { CHORD } from '@/core/keys/chord';
import { readEach } from './read-each';

/** Light or dark: as GitLab's page around the panel, always one of them, or as the system. */
const THEMES = ['page', 'light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** The edge of the window that the panel stands at. */
const SIDES = ['right', 'left'] as const;

/** The panel's width in CSS pixels: what it may be, and what it is before anybody chose. */
export const NARROWEST = 340;
export const WIDEST = 720;
const DEFAULT_WIDTH = 420;

/** An opaque id, such as those of presets: no name fits in it. */
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const FIELDS = {
  /** Whether the candidate's comments carry a neutral mark on GitLab's page. */
  markers: v.boolean(),
  /** Whether a part of the call's agenda says that its time comes to an end, and not only the call. */
  segmentCues: v.boolean(),
  /** Whether a cue of the call is heard as well as seen. */
  cueSound: v.boolean(),
  /** How the company's scorecard forms call their fields. */
  atsLabels: AtsLabelsSchema,
  theme: v.picklist(THEMES),
  side: v.picklist(SIDES),
  /** The panel's width on hosts where nobody dragged it, in CSS pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(NARROWEST), v.maxValue(WIDEST)),
  /** Whether keys without Ctrl and Alt do anything (WCAG 2.1.4). */
  singleKeys: v.boolean(),
  /** The chords that were chosen, by act (`core/keys/actions`). Acts of a newer build are kept. */
  keys: v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/)), v.pipe(v.string(), v.regex(CHORD))),
  /** Whether the candidate is called "the candidate" on every screen of ours. */
  hideName: v.boolean(),
  /** Whether times are only shown relative to the call or to now. */
  hideTimes: v.boolean(),
  /** The process preset that new interviews begin with; null: that of the last one. */
  presetId: v.nullable(Id),
};

/** What the interviewer set for this browser, whichever interview is open. The first version had the first three fields. */
export const SettingsSchema = v.object({ version: v.literal(2), ...FIELDS });
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Everything that can be set, by the name of its field. */
export type SettingName = keyof typeof FIELDS;
export const SETTING_NAMES = Object.keys(FIELDS) as SettingName[];

/** What holds before anybody chose. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  markers: true,
  segmentCues: true,
  cueSound: false,
  atsLabels: NO_ATS_LABELS,
  theme: 'page',
  side: 'right',
  width: DEFAULT_WIDTH,
  singleKeys: true,
  keys: {},
  hideName: false,
  hideTimes: false,
  presetId: null,
};

/** The settings, and which of them are as in the default because what is stored can't be read. */
export const SettingsReadingSchema = v.object({
  settings: SettingsSchema,
  unread: v.array(v.picklist(SETTING_NAMES)),
});
export type SettingsReading = v.InferOutput<typeof SettingsReadingSchema>;

/**
 * The settings out of whatever is stored, of any version, each by itself: what can't be read, or was never written, is as
 * in the default. Settings of a newer build are read as far as this one knows them.
 */
export function readSettings(stored: unknown): SettingsReading {
  const { values, unread } = readEach(FIELDS, DEFAULT_SETTINGS, stored);
  return { settings: { ...DEFAULT_SETTINGS, ...values }, unread };
}

/** What to store: the settings over what a newer build left there, which is kept, its version too. */
export function mergeSettings(stored: unknown, settings: Settings): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return settings;
  const before = v.safeParse(v.object({ version: v.number() }), stored);
  const version = before.success ? Math.max(before.output.version, settings.version) : settings.version;
  return { ...stored, ...settings, version };
}

import * as v from 'valibot';
import { AtsLabelsSchema, NO_ATS_LABELS } from '@/core/export/ats-labels';
import { readEach } from './read-each';

const FIELDS = {
  /** Whether the candidate's comments carry a neutral mark on GitLab's page. */
  markers: v.boolean(),
  /** Whether a part of the call's agenda says that its time comes to an end, and not only the call. */
  segmentCues: v.boolean(),
  /** Whether a cue of the call is heard as well as seen. */
  cueSound: v.boolean(),
  /** How the company's scorecard forms call their fields. */
  atsLabels: AtsLabelsSchema,
};

/** What the interviewer set for this browser, whichever interview is open. */
export const SettingsSchema = v.object({ version: v.literal(1), ...FIELDS });
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds before anybody chose. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  markers: true,
  segmentCues: true,
  cueSound: false,
  atsLabels: NO_ATS_LABELS,
};

/** The settings, and which of them are as in the default because what is stored can't be read. */
export const SettingsReadingSchema = v.object({
  settings: SettingsSchema,
  unread: v.array(v.picklist(['markers', 'segmentCues', 'cueSound', 'atsLabels'])),
});
export type SettingsReading = v.InferOutput<typeof SettingsReadingSchema>;

/**
 * The settings out of whatever is stored, each by itself: what can't be read, or was never written, is as in the
 * default. Settings of a newer build are read as far as this one knows them.
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

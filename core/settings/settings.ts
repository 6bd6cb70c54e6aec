import * as v from 'valibot';

/** What the interviewer set for this browser, whichever interview is open. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Whether the candidate's comments carry a neutral mark on GitLab's page. */
  markers: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds before anybody chose. */
export const DEFAULT_SETTINGS: Settings = { version: 1, markers: true };

/**
 * The settings out of whatever is stored: what can't be read, or was never written, is as in the default. Settings of a
 * newer build are read as far as this one knows them.
 */
export function readSettings(stored: unknown): Settings {
  const known = v.safeParse(v.object({ markers: v.boolean() }), stored);
  return known.success ? { ...DEFAULT_SETTINGS, ...known.output } : DEFAULT_SETTINGS;
}

/** What to store: the settings over what a newer build left there, which is kept, its version too. */
export function mergeSettings(stored: unknown, settings: Settings): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return settings;
  const before = v.safeParse(v.object({ version: v.number() }), stored);
  const version = before.success ? Math.max(before.output.version, settings.version) : settings.version;
  return { ...stored, ...settings, version };
}

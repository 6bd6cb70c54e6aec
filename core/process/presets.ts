import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { newestOf } from '@/core/versions/versioned';
import { DEFAULT_PRESET } from './default-preset';
import type { ProcessPreset } from './preset';

const CALL_MS = 90 * MINUTE_MS;

/**
 * Fullstack: two 90-minute calls, one about the backend and one about the frontend (GitLab's handbook, the list of
 * interviews of the fullstack role). The other windows are those of the technical interview page.
 */
const FULLSTACK: ProcessPreset = {
  ...DEFAULT_PRESET,
  id: 'fullstack',
  name: 'Fullstack, two calls',
  calls: [
    { name: 'Backend call', durationMs: CALL_MS },
    { name: 'Frontend call', durationMs: CALL_MS },
  ],
};

/**
 * Software engineer in test: the call is booked at least 5 business days out, because the review has several rounds
 * (GitLab's handbook, the list of interviews of the role). The same is asked of the link here; 5 days with a weekend are
 * kept as hours, too, for whoever turns the business days off.
 */
const SOFTWARE_ENGINEER_IN_TEST: ProcessPreset = {
  ...DEFAULT_PRESET,
  id: 'software-engineer-in-test',
  name: 'Software engineer in test',
  linkBeforeCallMs: 7 * 24 * HOUR_MS,
  linkBeforeCallDays: 5,
};

/**
 * Infrastructure and SRE: a 90-minute call with about an hour of preparation (GitLab's handbook, the list of interviews of
 * the roles). Link and finish as on the technical interview page.
 */
const INFRASTRUCTURE: ProcessPreset = {
  ...DEFAULT_PRESET,
  id: 'infrastructure',
  name: 'Infrastructure, SRE',
  reviewUpToMs: HOUR_MS,
};

/** Database and machine learning: one 90-minute call with an engineer of the field or of the backend (GitLab's handbook). */
const DATABASE_OR_ML: ProcessPreset = {
  ...DEFAULT_PRESET,
  id: 'database-ml',
  name: 'Database, machine learning',
};

/** The presets that come with Second Chair, the default first. Their ids are never given to an interviewer's own. */
export const BUILT_IN_PRESETS: readonly ProcessPreset[] = [
  DEFAULT_PRESET,
  FULLSTACK,
  SOFTWARE_ENGINEER_IN_TEST,
  INFRASTRUCTURE,
  DATABASE_OR_ML,
];

/** The newest version of each preset, built-in ones first, own ones by name. */
export function newestPresets(own: readonly ProcessPreset[]): ProcessPreset[] {
  const sorted = newestOf(own).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [...BUILT_IN_PRESETS, ...sorted.filter(({ id }) => !isBuiltIn(id))];
}

/** Whether a preset came with Second Chair: it can't be given a next version. */
export function isBuiltIn(id: string): boolean {
  return BUILT_IN_PRESETS.some((preset) => preset.id === id);
}

/** A preset by id and version; null where it is not known here (an interview restored from elsewhere keeps its copy). */
export function findPreset(
  own: readonly ProcessPreset[],
  { presetId, presetVersion }: { presetId: string; presetVersion: number },
): ProcessPreset | null {
  const all = [...BUILT_IN_PRESETS, ...own];
  return all.find(({ id, version }) => id === presetId && version === presetVersion) ?? null;
}

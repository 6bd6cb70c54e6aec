import * as v from 'valibot';
import type { Role } from '@/core/interview/roles';
import type { Rubric } from '../rubric';
import { expandPack, ownOf } from './expand-pack';
import { PackSourceSchema, SharedSourceSchema, type PackSource, type SharedSource } from './pack-source';

/** The packs that ship, each in a chunk of its own: an interview needs one of them. */
const FILES: Partial<Record<Role, () => Promise<{ default: unknown }>>> = {
  backend: () => import('./backend.yaml'),
  frontend: () => import('./frontend.yaml'),
  fullstack: () => import('./fullstack.yaml'),
  'software-engineer-in-test': () => import('./software-engineer-in-test.yaml'),
  'application-security': () => import('./application-security.yaml'),
  database: () => import('./database.yaml'),
  sre: () => import('./sre.yaml'),
  ml: () => import('./ml.yaml'),
};

/**
 * The pack for a role in its newest version, or null where there is no pack for this role. Rejects where the file
 * can't be loaded, as after an update of the extension under an open page.
 */
export async function loadPack(role: Role): Promise<Rubric | null> {
  const pack = await loadSource(role);
  if (!pack) return null;
  const [common, ...borrowed] = await Promise.all([loadCommon(), ...pack.borrows.map(loadSource)]);
  return expandPack(pack, [common, ...borrowed.filter((one) => one !== null).map(ownOf)]);
}

async function loadSource(role: Role): Promise<PackSource | null> {
  const file = await FILES[role]?.();
  return file ? v.parse(PackSourceSchema, file.default) : null;
}

async function loadCommon(): Promise<SharedSource> {
  return v.parse(SharedSourceSchema, (await import('./common.yaml')).default);
}

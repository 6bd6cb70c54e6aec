import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Machine } from './machine';

const LOCK = join(tmpdir(), 'second-chair-apt.lock');
/** A lock older than an installation may take was left by a process that died. */
const STALE_MS = 15 * 60_000;
const RETRY_MS = 500;

/**
 * Installs a package with apt, as root on Debian or Ubuntu; answers false on any other machine and where apt failed
 * (which it says). Several processes may ask at once: one installs, the others wait and find it installed.
 */
export async function installDebianPackage(machine: Machine, name: string): Promise<boolean> {
  if (!machine.isRoot || !usesApt(machine)) return false;
  return alone(async () => {
    machine.say(`Installing ${name} with apt-get; this takes a minute or two.`);
    const update = await machine.run('apt-get', ['update']);
    if (update.code !== 0) machine.say(`apt-get update failed:\n${lastLines(update.output)}`);
    const install = await machine.run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    if (install.code !== 0) machine.say(`apt-get install ${name} failed:\n${lastLines(install.output)}`);
    return install.code === 0;
  });
}

function usesApt(machine: Machine): boolean {
  return (
    machine.platform === 'linux' && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(machine.read('/etc/os-release'))
  );
}

/** A folder can be made by one process only, so it is the lock. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  while (!(await lock())) await pause(RETRY_MS);
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function lock(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const held = await stat(LOCK).catch(() => null);
  if (held && Date.now() - held.mtimeMs > STALE_MS) await rm(LOCK, { recursive: true, force: true });
  return false;
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-5).join('\n');

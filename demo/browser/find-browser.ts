import type { BrowserKind } from './browser-kind';
import { installDebianPackage } from './install-debian-package';
import { thisMachine, type Machine } from './machine';

/** There is no browser that can be used. The message says in one sentence what to install. */
class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Path of an executable of this kind of browser: the deciding variable, other tools' variables, the usual places, and
 * at last, as root on Debian or Ubuntu, the distribution's package. Throws `NoBrowserError` where there is none.
 */
export async function findBrowser(kind: BrowserKind, machine: Machine): Promise<string> {
  const wanted = machine.env[kind.variable];
  if (wanted) return named(kind, machine, wanted);
  const others = kind.otherVariables.map((variable) => machine.env[variable]);
  const first = await search(kind, machine, others);
  if (first.found) return first.found;
  if (await installDebianPackage(machine, kind.debianPackage)) {
    const second = await search(kind, machine, []);
    if (second.found) return second.found;
  }
  const seen = first.refused.map((line) => ` ${line}`).join('');
  throw new NoBrowserError(`${kind.name} was not found.${seen} ${kind.advice}`);
}

/** By what was asked for: the kind, and what its deciding variable said. */
const foundHere = new Map<string, string>();

/**
 * The same on this machine, looked for once: a browser that is asked for its version loads most of itself, and a run of
 * all tests starts dozens.
 */
export async function findBrowserHere(kind: BrowserKind): Promise<string> {
  const machine = thisMachine();
  const asked = `${kind.name} ${machine.env[kind.variable] ?? ''}`;
  const known = foundHere.get(asked);
  if (known !== undefined && machine.exists(known)) return known;
  const found = await findBrowser(kind, machine);
  foundHere.set(asked, found);
  return found;
}

async function named(kind: BrowserKind, machine: Machine, executable: string): Promise<string> {
  const refusal = machine.exists(executable)
    ? await kind.refusal(machine, executable)
    : 'there is no such file.';
  if (refusal === null) return executable;
  throw new NoBrowserError(
    `${kind.variable} names ${executable}, which can't be used: ${refusal} ${kind.advice}`,
  );
}

async function search(kind: BrowserKind, machine: Machine, others: (string | undefined)[]) {
  const refused: string[] = [];
  for (const executable of [...others, ...kind.places(machine)]) {
    if (!executable || !machine.exists(executable)) continue;
    const refusal = await kind.refusal(machine, executable);
    if (refusal === null) return { found: executable, refused };
    refused.push(`${executable} can't be used: ${refusal}`);
  }
  return { found: null, refused };
}

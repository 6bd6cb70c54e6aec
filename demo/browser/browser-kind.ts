import type { Machine } from './machine';

/** What stands between us and one browser: where it may be, how to know it, and how to get it. */
export interface BrowserKind {
  /** As a reader would call it: "Chromium". */
  name: string;
  /** The variable that decides, and refuses loudly where what it names can't be used. */
  variable: string;
  /** Variables of other tools that are tried first but decide nothing. */
  otherVariables: string[];
  /** Executables worth a look, best first; most won't exist. */
  places(machine: Machine): string[];
  /** Null where the executable can be used, otherwise why not, as the end of a sentence ("it is ..."). */
  refusal(machine: Machine, executable: string): Promise<string | null>;
  /** The Debian package. */
  debianPackage: string;
  /** One sentence on what to install. */
  advice: string;
}

/** What `--version` prints; null where the executable does not answer, as a snap's stub does. */
export async function versionOf(machine: Machine, executable: string): Promise<string | null> {
  const { code, output } = await machine.run(executable, ['--version']);
  return code === 0 ? output : null;
}

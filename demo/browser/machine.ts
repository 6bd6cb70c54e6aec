import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';

/** How a command ended. `output` is what it wrote to stdout and stderr; `code` is null where it could not be started. */
export interface Ran {
  code: number | null;
  output: string;
}

/** What the browser finders ask of the machine, so that tests can give them another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isRoot: boolean;
  exists(path: string): boolean;
  /** Names in a folder; empty where there is no such folder. */
  list(folder: string): string[];
  /** Text of a file; empty where there is none. */
  read(path: string): string;
  /** Never rejects. */
  run(command: string, args: string[]): Promise<Ran>;
  say(line: string): void;
}

const INSTALL_TIMEOUT_MS = 600_000;

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    run: (command, args) =>
      new Promise((resolve) => {
        const options = {
          timeout: INSTALL_TIMEOUT_MS,
          maxBuffer: 64_000_000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        };
        const child = execFile(command, args, options, (error, stdout, stderr) => {
          resolve({ code: error ? (child.exitCode ?? null) : 0, output: `${stdout}${stderr}` });
        });
      }),
    say: (line) => console.error(line),
  };
}

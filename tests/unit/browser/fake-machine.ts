import type { Machine, Ran } from '@/demo/browser/machine';

/** A machine whose files, and what they print as their version, are given as a map. */
export interface FakeMachine extends Machine {
  ran: string[];
  said: string[];
}

export function fakeMachine(
  files: Record<string, string>,
  rest: Partial<Machine> & { onInstall?: (name: string) => Record<string, string> } = {},
): FakeMachine {
  const ran: string[] = [];
  const said: string[] = [];
  const answer = (command: string, args: string[]): Ran => {
    if (command === 'apt-get') {
      const name = args.at(-1) ?? '';
      if (args[0] === 'update') return { code: 0, output: '' };
      const brought = rest.onInstall?.(name);
      if (!brought) return { code: 100, output: `E: Unable to locate package ${name}` };
      Object.assign(files, brought);
      return { code: 0, output: '' };
    }
    const version = files[command] ?? '';
    return version === '' ? { code: 1, output: 'requires the snap' } : { code: 0, output: version };
  };
  return {
    platform: 'linux',
    env: {},
    home: '/home/ada',
    isRoot: false,
    exists: (path) => path in files,
    read: (path) => files[path] ?? '',
    list: (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return Promise.resolve(answer(command, args));
    },
    say: (line) => said.push(line),
    ...rest,
    ran,
    said,
  };
}

import { parseArgs } from 'node:util';

/** How the demo runs: left to the user, or played by itself into a folder. */
export type PlayOptions = { mode: 'for-user' } | { mode: 'by-itself'; out: string };

const DEFAULT_OUT = 'demo-output';

/** The part of the machine that decides whether a window can be shown. */
interface Screen {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** Reads `--headless --out DIR`. Without a display the demo plays by itself, as with `--headless`. */
export function playOptions(args: string[], screen: Screen): PlayOptions {
  const { values } = parseArgs({
    args,
    options: { headless: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  if (!values.headless && values.out === undefined && hasDisplay(screen)) return { mode: 'for-user' };
  return { mode: 'by-itself', out: values.out ?? DEFAULT_OUT };
}

function hasDisplay({ platform, env }: Screen): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

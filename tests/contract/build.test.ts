import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPILE_HINT } from '@/compile-hint.plugin.ts';
import { ROOT } from './source-files';

/** What would talk past the browser's requests, or to somebody that nobody granted; and what makes code out of text. */
const FORBIDDEN = [
  'RTCPeerConnection',
  'WebTransport',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'onMessageExternal.addListener',
  'onConnectExternal.addListener',
  'importScripts',
  'new Function',
  'eval(',
];

function builtFiles(build: string, ending: string): { path: string; text: string }[] {
  const folder = join(ROOT, '.output', build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('what is shipped in %s', (build) => {
  it('has nothing that talks to anybody past the page’s own requests, and makes no code out of text', () => {
    const scripts = builtFiles(build, '.js');
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap(({ path, text }) =>
      FORBIDDEN.filter((name) => new RegExp(`(?<![\\w$])${escaped(name)}`).test(text)).map(
        (name) => `${path}: ${name}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('fetches no script, style or picture for its pages from anywhere else', () => {
    const pages = builtFiles(build, '.html');
    // Panel, side panel, interview, dashboard, popup.
    expect(pages.length).toBeGreaterThanOrEqual(5);
    const foreign = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(?:\/[^/]|\.\.?\/|data:)/.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('asks for the reader to be compiled in one go, in the first line, where alone it counts', () => {
    const reader = readFileSync(join(ROOT, '.output', build, 'gitlab-reader.js'), 'utf8');
    expect(reader.split('\n', 1)).toEqual([COMPILE_HINT]);
  });
});

const escaped = (name: string): string => name.replaceAll(/[()$.]/g, String.raw`\$&`);

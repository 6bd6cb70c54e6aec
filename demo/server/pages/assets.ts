import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Demo } from '../demo';
import { text, type Answer, type Ask } from '../http';
import { avatarImage } from './avatar';

const pageFolder = new URL('../../page/', import.meta.url);
const require = createRequire(import.meta.url);
const iconFile = require.resolve('@gitlab/svgs/dist/icons.svg');
const ASSET = /^\/assets\/demo\/([\w-]+\.(?:css|js))$/;
const AVATAR = /^\/uploads\/-\/system\/user\/avatar\/(\d+)\/avatar\.png$/;

/** Style, scripts, icons and avatars; null where the path is none of these. */
export async function answerAsset(ask: Ask, demo: Demo): Promise<Answer | null> {
  const { pathname } = ask.url;
  const asset = ASSET.exec(pathname)?.[1];
  if (asset !== undefined) return pageFile(asset);
  if (pathname === '/assets/icons.svg') return picture(await readFile(iconFile, 'utf8'));
  const personId = AVATAR.exec(pathname)?.[1];
  if (personId === undefined) return null;
  const person = demo.world.people.find(({ id }) => String(id) === personId);
  return person ? picture(avatarImage(person)) : null;
}

/** Pictures never change while the demo runs, and a long merge request shows thousands of them. */
function picture(svg: string): Answer {
  const answer = text(200, svg, 'image/svg+xml');
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'public, max-age=3600' } };
}

async function pageFile(name: string): Promise<Answer> {
  const folder = name.endsWith('.css') ? '' : 'scripts/';
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  try {
    return text(200, await readFile(fileURLToPath(new URL(folder + name, pageFolder)), 'utf8'), type);
  } catch {
    return text(404, 'No such asset');
  }
}

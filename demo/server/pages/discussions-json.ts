import { setTimeout as wait } from 'node:timers/promises';
import { pageDiscussion, shownDiscussions } from '@/demo/page/page-discussions';
import { rootedJson } from '../below-root';
import { isSignedIn, type Demo } from '../demo';
import { json, type Answer, type Ask } from '../http';

/**
 * The page's own endpoint for notes. Pages follow a cursor in the header `x-next-page-cursor`; without `per_page`
 * everything comes at once. Works signed out, as on a public project.
 */
export async function answerDiscussions(ask: Ask, demo: Demo): Promise<Answer> {
  if (demo.controls.pageDelayMs > 0) await wait(demo.controls.pageDelayMs);
  const signedIn = isSignedIn(demo, ask);
  const all = shownDiscussions(demo.world, signedIn);
  const size = Number(ask.url.searchParams.get('per_page') ?? all.length);
  const from = readCursor(ask.url.searchParams.get('cursor'));
  if (from === null || !(size >= 0)) return json({ message: '400 Bad request' }, {}, 400);
  const next = from + size;
  const batch = all.slice(from, next).map((discussion) => pageDiscussion(discussion, demo.world, signedIn));
  return json(
    rootedJson(batch, demo.root),
    next < all.length ? { 'x-next-page-cursor': writeCursor(next) } : {},
  );
}

function writeCursor(offset: number): string {
  return Buffer.from(JSON.stringify({ offset })).toString('base64url');
}

function readCursor(cursor: string | null): number | null {
  if (cursor === null) return 0;
  try {
    return readOffset(cursor);
  } catch {
    return null;
  }
}

function readOffset(cursor: string): number | null {
  const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  return typeof read === 'object' && read !== null && 'offset' in read ? Number(read.offset) : null;
}

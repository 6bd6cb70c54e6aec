import { randomBytes } from 'node:crypto';
import type { Ask } from './http';

const COOKIE = '_gitlab_session';

/** The sessions that this server has begun. A cookie of an earlier run opens nothing. */
export class Sessions {
  readonly #known = new Set<string>();

  /** True where the request carries a session of ours. */
  holds(ask: Ask): boolean {
    const cookie = readCookie(ask, COOKIE);
    return cookie !== null && this.#known.has(cookie);
  }

  /** A `set-cookie` header that signs the browser in, as visiting the page does in the demo. */
  begin(secure: boolean): string {
    const value = randomBytes(16).toString('hex');
    this.#known.add(value);
    return `${COOKIE}=${value}; path=/; HttpOnly${secure ? '; Secure; SameSite=None' : '; SameSite=Lax'}`;
  }
}

/** The value of a cookie, or null. */
export function readCookie(ask: Ask, name: string): string | null {
  const pairs = (ask.headers.cookie ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

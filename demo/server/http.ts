/** A request, the same for HTTP/1.1 and HTTP/2. `url.origin` is what the client called us by. */
export interface Ask {
  method: string;
  url: URL;
  headers: Record<string, string | undefined>;
  body: string;
}

/** An answer, before it is written. Header names are lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
  /** Waits for `until` before everything (`all`), or between headers with half of the body and the rest (`half`). */
  hold?: { what: 'all' | 'half'; until: Promise<void> };
}

/** An answer of plain text, unless `type` says otherwise. */
export function text(status: number, body: string, type = 'text/plain; charset=utf-8'): Answer {
  return { status, headers: { 'content-type': type }, body };
}

/** A page. */
export function html(body: string, status = 200): Answer {
  return text(status, body, 'text/html; charset=utf-8');
}

/** An answer of the API. */
export function json(value: unknown, headers: Answer['headers'] = {}, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** Leads to `to`, an address or a path, for this once (302). */
export function redirect(to: string): Answer {
  return { status: 302, headers: { location: to }, body: '' };
}

import { html, json, text, type Answer, type Ask } from '../http';
import type { Controls } from '../controls';
import type { Fault } from '../switches';

/** What is to go wrong with one request. */
export interface Trouble {
  failWith: number | null;
  fault: Fault | null;
}

const NONE: Trouble = { failWith: null, fault: null };

/** What goes wrong with this request. Counts it where only the next few are to fail. */
export function takeTrouble(ask: Ask, controls: Controls): Trouble {
  const { failWith, fault, failPath, failNext } = controls;
  if ((failWith === null && fault === null) || !isMeant(ask.url, failPath ?? '')) return NONE;
  if (failNext === null) return { failWith, fault };
  controls.failNext = Math.max(failNext - 1, 0);
  if (controls.failNext === 0) Object.assign(controls, { failWith: null, fault: null, failNext: null });
  return failNext === 0 ? NONE : { failWith, fault };
}

function isMeant({ pathname, search }: URL, failPath: string): boolean {
  const address = pathname + search;
  return failPath.endsWith('$') ? address.endsWith(failPath.slice(0, -1)) : address.includes(failPath);
}

/** The answer with this status, in the form that GitLab or what stands before it gives it. */
export function failure(status: number, retryAfter: number | null): Answer {
  if (status === 429) {
    const wait: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
    return { ...text(429, 'Retry later\n'), headers: { 'content-type': 'text/plain', ...wait } };
  }
  if (status === 502 || status === 503 || status === 504) return html(gatewayPage(status), status);
  const message = status === 500 ? '500 Internal Server Error' : `${status} Refused by the demo`;
  return json({ message }, {}, status);
}

/** The answer as it arrives with this fault. */
export function spoil(answer: Answer, fault: Fault | null, controls: Controls, signInPage: Answer): Answer {
  switch (fault) {
    case null:
      return answer;
    case 'truncated':
      return { ...answer, body: halfOf(answer.body) };
    case 'stalled':
      return { ...answer, hold: { what: 'all', until: controls.released() } };
    case 'stalled-body':
      return { ...answer, hold: { what: 'half', until: controls.released() } };
    case 'sign-in-page':
      return { ...signInPage, status: 200 };
    case 'bom':
      return { ...answer, body: `\ufeff${bodyText(answer)}` };
    case 'wrong-type':
      return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' } };
    case 'empty':
      return { ...answer, body: '' };
  }
}

function halfOf(body: Answer['body']): Answer['body'] {
  return body.slice(0, Math.ceil(body.length / 2));
}

function bodyText({ body }: Answer): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
}

function gatewayPage(status: number): string {
  return `<!DOCTYPE html>
<html>
<head><title>GitLab is not responding (${status})</title></head>
<body>
<h1>${status}</h1>
<h3>Whoops, GitLab is taking too much time to respond.</h3>
<p>Try refreshing the page, or going back and attempting the action again.</p>
</body>
</html>
`;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Answer, Ask } from './http';

const MAX_BODY_BYTES = 1_000_000;

/** Reads a request of either protocol whole. Rejects where its body is larger than a megabyte. */
export async function readAsk(request: IncomingMessage | Http2ServerRequest, secure: boolean): Promise<Ask> {
  const headers: Ask['headers'] = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join('; ') : value;
  }
  const authority = headers[':authority'] ?? headers.host ?? 'localhost';
  const body = await readBody(request);
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `${secure ? 'https' : 'http'}://${authority}`),
    headers,
    body,
  };
}

async function readBody(request: IncomingMessage | Http2ServerRequest): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new RangeError('The request body is larger than a megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes an answer, with its length. */
export function writeAnswer(
  response: ServerResponse | Http2ServerResponse,
  answer: Answer,
  method: string,
): void {
  const bytes = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const withBody = answer.status !== 304 && method !== 'HEAD';
  const headers = {
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    'content-length': String(bytes.length),
  };
  // Both protocols take the same arguments, but the types of the two methods are overloads that don't unite.
  (response as ServerResponse).writeHead(answer.status, headers);
  (response as ServerResponse).end(withBody ? bytes : undefined);
}

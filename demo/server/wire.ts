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

/** Writes an answer, with its length. One that is held is written when it is released, or not at all. */
export async function writeAnswer(
  response: ServerResponse | Http2ServerResponse,
  answer: Answer,
  method: string,
): Promise<void> {
  const bytes = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const hasBody = answer.status !== 304 && answer.status !== 204;
  const headers = {
    'x-content-type-options': 'nosniff',
    ...answer.headers,
    ...(hasBody ? { 'content-length': String(bytes.length) } : {}),
  };
  // Both protocols take the same arguments, but the types of the two methods are overloads that don't unite.
  const plain = response as ServerResponse;
  const closed = new Promise<void>((resolve) => plain.once('close', resolve));
  if (answer.hold?.what === 'all') await Promise.race([answer.hold.until, closed]);
  if (isGone(plain)) return;
  plain.writeHead(answer.status, headers);
  if (!hasBody || method === 'HEAD') {
    plain.end();
    return;
  }
  const half = Math.ceil(bytes.length / 2);
  if (answer.hold?.what === 'half') {
    plain.write(bytes.subarray(0, half));
    await Promise.race([answer.hold.until, closed]);
    if (!isGone(plain)) plain.end(bytes.subarray(half));
  } else plain.end(bytes);
}

function isGone(response: ServerResponse): boolean {
  return response.destroyed;
}

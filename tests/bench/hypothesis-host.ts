import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '@/demo/server/certificate';

/** A server that stands for `https://hypothes.is`. */
export interface HypothesisHost {
  port: number;
  close(): Promise<void>;
}

const ORIGIN = 'https://hypothes.is';
const ASSETS = '/hypothesis/';
const packageDir = dirname(fileURLToPath(import.meta.resolve('hypothesis/package.json')));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const config = (values: Record<string, string>): string =>
  `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(values)}</script>`;
const boot = `<script async src="${ORIGIN}${ASSETS}build/boot.js"></script>`;

/**
 * What a page embeds to get the Hypothesis client, as its documentation for publishers says: the sidebar comes from
 * another site than the page, so it runs in a process of its own, as our panel does.
 */
export const hypothesisEmbed =
  config({
    assetRoot: ORIGIN + ASSETS,
    sidebarAppUrl: `${ORIGIN}/app.html`,
    notebookAppUrl: `${ORIGIN}/notebook`,
    profileAppUrl: `${ORIGIN}/user-profile`,
  }) + boot;

const sidebarApp = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hypothesis</title>${config(
  {
    assetRoot: ORIGIN + ASSETS,
    apiUrl: `${ORIGIN}/api/`,
    authDomain: 'hypothes.is',
    oauthClientId: '00000000-0000-0000-0000-000000000000',
  },
)}</head><body><hypothesis-app></hypothesis-app>${boot}</body></html>`;

/** Serves the client's build and its sidebar. Its API knows no annotations: the page's own work is what is measured. */
export async function startHypothesisHost(now: number): Promise<HypothesisHost> {
  const server = createSecureServer(
    { ...(await makeCertificate(now)), allowHTTP1: true },
    (request, response) => {
      answer(request, response).catch((error: unknown) => response.stream.destroy(error as Error));
    },
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The Hypothesis host has no port.');
  return {
    port: address.port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url, ORIGIN);
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' };
  if (pathname === '/app.html') {
    response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(sidebarApp);
  } else if (pathname.startsWith('/api/')) {
    response
      .writeHead(200, { ...headers, 'content-type': 'application/json' })
      .end('{"links":{},"rows":[],"total":0}');
  } else if (pathname.startsWith(ASSETS)) {
    const file = join(packageDir, normalize(pathname.slice(ASSETS.length)));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type }).end(await readFile(file));
  } else {
    response.writeHead(404, headers).end();
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { buildScenario, type ScenarioName } from '@/demo/sample/scenarios';
import type { SamplePerson } from '@/demo/sample/world';
import { AnswerCache } from './api/answer-cache';
import { MinuteCounter } from './api/rate-limit';
import { makeCertificate } from './certificate';
import { createControls, type Controls } from './controls';
import type { Demo } from './demo';
import { answer as answerDemo } from './handler';
import type { Answer, Ask } from './http';
import type { Switches } from './switches';
import { readAsk, writeAnswer } from './wire';
import { Sessions } from './session';

/** How a demo GitLab starts. */
export interface DemoOptions {
  /** 0 takes any free port. */
  port?: number;
  scenario: ScenarioName;
  /** HTTP/2 (and 1.1) with a certificate made at run time; false gives plain HTTP/1.1. */
  tls: boolean;
  /** The moment around which the sample is laid out, epoch milliseconds. The call begins about ten minutes later. */
  now?: number;
  /** What time it is, epoch milliseconds, where that is not to be the machine's; `now` is then what it says at the start. */
  clock?: () => number;
  /** Asked before everything else; null leaves the request to the demo. */
  extraRoute?: (ask: Ask) => Answer | Promise<Answer> | null;
  /** HTML for the head of each page. `{{nonce}}` in it becomes the nonce of the page's content security policy. */
  pageHead?: string;
  /** How the switches stand from the start, such as `{ gitlab: 17, layout: 'document' }`. */
  switches?: Partial<Switches>;
  /** The path that all of GitLab lies below, such as `/gitlab`; the root of the site unless told. */
  root?: string;
}

/** A demo GitLab that listens on this machine. */
export interface DemoServer {
  /** Such as `https://localhost:8443`. */
  origin: string;
  port: number;
  /** The whole address of the merge request, and its path alone. */
  mrUrl: string;
  mrPath: string;
  /** When the sample's call begins, epoch milliseconds. */
  callAt: number;
  /** Whose review the interview is about. */
  candidate: SamplePerson;
  controls: Controls;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

/** Starts a demo GitLab on the loopback interface. Rejects where the port is taken. */
export async function startDemoServer(options: DemoOptions): Promise<DemoServer> {
  const begun = Date.now();
  const now = options.now ?? options.clock?.() ?? begun;
  const clock = options.clock ?? (() => now + Date.now() - begun);
  const world = buildScenario(options.scenario, now);
  const controls = createControls(world, clock, options.switches);
  const root = options.root ?? '';
  const demo: Demo = {
    world,
    controls,
    clock,
    sessions: new Sessions(),
    apiRate: new MinuteCounter(),
    answers: new AnswerCache(),
    root,
    secure: options.tls,
    pageHead: options.pageHead ?? '',
  };
  const respond = responder(demo, options.extraRoute);
  const server = options.tls ? await secureServer(respond, begun) : createServer(respond);
  const close = closer(server);
  const port = await listen(server, options.port ?? 0);
  const origin = `${options.tls ? 'https' : 'http'}://localhost:${port}`;
  const mrPath = `${root}/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}`;
  return {
    origin,
    port,
    mrUrl: origin + mrPath,
    mrPath,
    callAt: world.callAt,
    candidate: world.candidate,
    controls,
    close,
  };
}

function responder(demo: Demo, extraRoute: DemoOptions['extraRoute']) {
  const respond = async (request: AnyRequest, response: AnyResponse) => {
    const ask = await readAsk(request, demo.secure);
    const extra = await extraRoute?.(ask);
    await writeAnswer(response, extra ?? (await answerDemo(ask, demo)), ask.method);
  };
  return (request: AnyRequest, response: AnyResponse) => {
    respond(request, response).catch((error: unknown) => {
      console.error('The demo could not answer', request.url, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** What one connection may hold unsent, in MB. Node refuses new streams beyond 10, which a hundred full pages at once are. */
const MOST_UNSENT_MB = 100;

async function secureServer(respond: (request: AnyRequest, response: AnyResponse) => void, now: number) {
  const options = { ...(await makeCertificate(now)), allowHTTP1: true, maxSessionMemory: MOST_UNSENT_MB };
  return createSecureServer(options, respond);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** HTTP/2 sessions live as long as their socket, so closing the server means closing those too. */
function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      for (const socket of sockets) socket.destroy();
    });
}

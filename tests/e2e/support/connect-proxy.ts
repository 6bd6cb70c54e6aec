import {
  createServer,
  request as askHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/**
 * Stands between a browser and everything: sends each connection to the local port of its host, refuses every other, and
 * remembers which hosts were asked for.
 */
export interface ConnectProxy {
  port: number;
  /** How often each was asked for, with its port: `gitlab.com:443`. */
  asked: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Starts one on loopback. `targets`: the local port of each host, as `asked` has them. */
export async function startConnectProxy(targets: Readonly<Record<string, number>>): Promise<ConnectProxy> {
  const asked = new Map<string, number>();
  const sockets = new Set<Socket>();
  /** The local port; undefined where nobody should ask for this host. */
  const portOf = (host: string): number | undefined => {
    asked.set(host, (asked.get(host) ?? 0) + 1);
    return targets[host];
  };
  const server: Server = createServer((request, response) => forward(request, response, portOf));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const port = portOf(request.url ?? '');
    client.on('error', () => client.destroy());
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Plain HTTP comes to a proxy with the whole address. */
function forward(
  request: IncomingMessage,
  response: ServerResponse,
  portOf: (host: string) => number | undefined,
): void {
  const { host, hostname, pathname, port, search } = new URL(request.url ?? '', 'http://no-host.invalid');
  const target = portOf(port === '' ? `${hostname}:80` : host);
  if (target === undefined) {
    response.writeHead(403).end();
    return;
  }
  const { headers, method } = request;
  const asked = askHttp({ host: '127.0.0.1', port: target, path: pathname + search, method, headers });
  asked.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  asked.on('error', () => response.destroy());
  response.on('close', () => asked.destroy());
  request.pipe(asked);
}

import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** Sends every HTTPS connection to one local port, whatever host was asked for, and remembers which were. */
export interface ConnectProxy {
  port: number;
  hosts: Set<string>;
  close(): Promise<void>;
}

/** Firefox knows no host mapping: a proxy on loopback answers for gitlab.com instead. */
export async function startConnectProxy(targets: Record<string, number>): Promise<ConnectProxy> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((_request, response) => response.writeHead(403).end());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const host = request.url ?? '';
    hosts.add(host);
    const port = targets[host];
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
    hosts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

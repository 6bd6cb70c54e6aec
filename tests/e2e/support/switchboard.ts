import { createServer, type AddressInfo, type Server, connect, type Socket } from 'node:net';

/** One port that stands for whichever demo GitLab is plugged in: a browser can't be told another place while it runs. */
export interface Switchboard {
  port: number;
  /** Sends every new connection to this local port. Those that are open end, as the browser keeps them for later. */
  plug(port: number): void;
  close(): Promise<void>;
}

/** Starts one, on loopback, with nothing plugged in: it hangs up until there is. */
export async function startSwitchboard(): Promise<Switchboard> {
  let target: number | null = null;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server: Server = createServer((client) => {
    keep(client);
    if (target === null) {
      client.destroy();
      return;
    }
    const behind = keep(connect(target, '127.0.0.1'));
    client.pipe(behind).pipe(client);
    client.on('close', () => behind.destroy());
    behind.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    plug(port) {
      target = port;
      hangUp();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      hangUp();
      await closed;
    },
  };
}

import { startDemoServer, type DemoOptions, type DemoServer } from '@/demo/server/server';

export const API = '/api/v4/projects/42/merge_requests/7';

/** A demo GitLab and a visitor of it, whom a visit to the merge request has signed in. */
export interface SignedIn {
  demo: DemoServer;
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** The answer as JSON, whatever its status. */
  read: (path: string) => Promise<unknown>;
  control: (body: unknown) => Promise<Response>;
}

/** Starts the backend scenario unless told otherwise. Whoever starts it closes it. */
export async function startSignedIn(options: Partial<DemoOptions> = {}): Promise<SignedIn> {
  const demo = await startDemoServer({ scenario: 'backend', tls: false, ...options });
  const visit = await fetch(demo.mrUrl);
  const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? '';
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(demo.origin + path, { redirect: 'manual', headers: { cookie, ...headers } });
  return {
    demo,
    get,
    read: async (path): Promise<unknown> => (await get(path)).json() as Promise<unknown>,
    control: (body) =>
      fetch(`${demo.origin}/-/demo/controls`, { method: 'POST', body: JSON.stringify(body) }),
  };
}

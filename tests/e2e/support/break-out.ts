/** What a page was refused when it tried to run code that is not of the package, or to reach another host. */
export interface BreakOut {
  /** What `eval` did: the name of its error, or its result. */
  evaluated: string;
  /** Whether an inline script ran. */
  scriptRan: boolean;
  /** How many of the hosts could be asked. */
  reached: number;
  /** The directives of the policy that stood in the way, each once, in order. */
  refused: string[];
}

/** Runs in a page of ours as text would that had become code, and sees nothing but what is there. */
export async function breakOut(hosts: string[]): Promise<BreakOut> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    refused.push(effectiveDirective);
  });
  // Later, as code that is sent in by a test is excused from the policy.
  const evaluated = await new Promise<string>((told) => {
    setTimeout(() => {
      try {
        told(String((globalThis as unknown as { eval: (code: string) => unknown }).eval('1 + 1')));
      } catch (error) {
        told((error as Error).name);
      }
    });
  });
  const script = document.createElement('script');
  script.textContent = 'globalThis.scriptRan = true';
  document.body.append(script);
  const asked = await Promise.allSettled(hosts.map((host) => fetch(host, { mode: 'no-cors' })));
  // What is refused is told in a task of its own.
  await new Promise((told) => setTimeout(told));
  return {
    evaluated,
    scriptRan: 'scriptRan' in globalThis,
    reached: asked.filter(({ status }) => status === 'fulfilled').length,
    refused: [...new Set(refused)].sort(),
  };
}

/** What has to come of it in every page of ours. */
export const NOTHING_BROKE_OUT: BreakOut = {
  evaluated: 'EvalError',
  scriptRan: false,
  reached: 0,
  refused: ['connect-src', 'script-src', 'script-src-elem'],
};

/** The granted host, where only the reader may ask; one that was never granted; and the machine itself. */
export const OTHER_HOSTS = [
  'https://gitlab.com/api/v4/user',
  'https://example.com/',
  'http://127.0.0.1:8080/',
];

import { generate } from 'selfsigned';

const DAY_MS = 86_400_000;
const NAMES = ['gitlab.com', 'localhost', 'hypothes.is'];

/** A certificate and its key in PEM, made for this run and signed by nobody, for the names that tests map to the demo. */
export async function makeCertificate(now: number): Promise<{ cert: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + 30 * DAY_MS),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...NAMES.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}

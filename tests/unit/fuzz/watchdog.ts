import { Worker } from 'node:worker_threads';

/** So long without the next case is a case that does not end. */
const LONGEST_SILENCE_MS = 120_000;

/** It ends the process: what loops without end hears of nothing else. */
const WATCHING = `
  const { workerData } = require('node:worker_threads');
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(workerData.ticks, 0);
    if (now === last) {
      require('node:fs').writeSync(2, '\\n' + workerData.name + ' hangs in case ' + (now + 1) + '.\\n');
      process.kill(process.pid, 'SIGKILL');
    }
    last = now;
  }, ${LONGEST_SILENCE_MS});
`;

/** Ends the process with a word on the target and the case where a case does not end; `tick` tells of each that did. */
export function watchForHang(name: string): { tick: () => void; stop: () => Promise<unknown> } {
  const ticks = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCHING, { eval: true, workerData: { ticks, name } });
  worker.unref();
  return { tick: () => void Atomics.add(ticks, 0, 1), stop: () => worker.terminate() };
}

import { freshSample } from '@/core/sample/fresh-sample';
import type { Interview } from '@/core/interview/interview';
import type { Gateway } from './gateway';

/**
 * Stores the sample interview that comes with Second Chair, anew each time, and answers which one it is. It is loaded only
 * then. Rejects with what the background has against it.
 */
export async function addSample(
  gateway: Gateway,
  { newId, now }: { newId: () => string; now: () => number },
): Promise<Pick<Interview, 'id' | 'mrKey' | 'mrUrl'>> {
  const { default: text } = await import('@/core/sample/sample-interview.json?raw');
  const answer = await gateway.request('backup.restore', { text: freshSample(text, { newId, now: now() }) });
  if (answer.outcome === 'refused') throw new Error(answer.reason);
  const loaded = await gateway.request('interview.load', { id: answer.interviewId });
  if (!loaded) throw new Error('The sample interview was not stored.');
  return loaded.file.interview;
}

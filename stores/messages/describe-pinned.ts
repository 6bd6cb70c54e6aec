import type { interviewRepository } from '../database/interview-repository';
import type { HiddenPin, Platform } from './platform';
import type { Surface } from './protocol';

interface Known {
  interviews: Pick<ReturnType<typeof interviewRepository>, 'load'>;
  platform: Pick<Platform, 'tabShowing'>;
}

/**
 * What a side panel or a window of its own is about, and the tab to read it in now. Null where nothing was chosen for
 * it, or what was chosen no longer exists.
 */
export async function describePinned(
  pin: HiddenPin | null,
  { interviews, platform }: Known,
): Promise<Surface | null> {
  if (!pin) return null;
  const { interviewId } = pin;
  const about = interviewId === null ? pin : (await interviews.load(interviewId))?.file.interview;
  if (!about) return null;
  const { mrKey, mrUrl } = about;
  const tabId = mrKey === null ? null : await platform.tabShowing(mrKey, null);
  const { spot } = pin;
  return { tabId, mrKey, mrUrl, ...(interviewId !== null && { interviewId }), ...(spot && { spot }) };
}

import { qualificationRepository } from '../database/qualification-repository';
import type { Caller, HandlerDeps, Handlers } from './handlers';
import type { qualificationRequests } from './qualification-requests';

/** What the background does about the interviewer's own qualification. `now` in epoch ms. */
export function qualificationHandlers({
  database,
  platform,
  publish,
  now,
}: HandlerDeps): Pick<Handlers, keyof typeof qualificationRequests> {
  const qualification = qualificationRepository(database);
  /** Waits for the commit, tells the other surfaces, and acknowledges. */
  const after = async (written: Promise<unknown>, { surfaceId }: Caller): Promise<{ savedAt: number }> => {
    await written;
    publish({ type: 'qualification-changed', surfaceId });
    const savedAt = now();
    await platform.undated.changed(savedAt);
    return { savedAt };
  };
  return {
    'qualification.load': () => qualification.load(),
    'session.add': ({ session }, caller) => after(qualification.putSession(session), caller),
    'session.patch': ({ id, change, at }, caller) =>
      after(qualification.changeSession(id, change, at), caller),
    'session.remove': ({ id }, caller) => after(qualification.removeSession(id), caller),
    'qualification-preset.save': ({ preset }, caller) => after(qualification.savePreset(preset), caller),
    'calibration.create': ({ attempt, sample }, caller) =>
      after(qualification.begin(attempt, sample), caller),
    'calibration.save': ({ id, rating }, caller) => after(qualification.rate(id, rating), caller),
    'calibration.commit': ({ id, at }, caller) => after(qualification.commit(id, at), caller),
    'calibration.remove': ({ id }, caller) => after(qualification.removeAttempt(id), caller),
    'calibration.add': ({ attempt }, caller) => after(qualification.restoreAttempt(attempt), caller),
    'sample.add': ({ items }, caller) => after(qualification.addSamples(items), caller),
    'sample.remove': ({ id }, caller) => after(qualification.removeSample(id, null), caller),
  };
}

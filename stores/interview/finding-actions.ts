import type { Finding } from '@/core/exercise/finding';
import type { Desk } from './desk';
import { isSealed } from './is-sealed';

type FindingPatch = Partial<Pick<Finding, 'state' | 'eventIds' | 'comment' | 'title' | 'category'>>;

export interface FindingActions {
  /** What the interviewer says about a finding of the exercise. */
  confirm(findingId: string, patch: FindingPatch): Promise<void>;
  /** Takes back all that was said about a finding. */
  removeFinding(findingId: string): Promise<void>;
}

/** What the interviewer says about findings. Words are written after a pause in typing, all else at once. */
export function findingActions({ file, put, saver, rows, gateway, now }: Desk): FindingActions {
  const without = (findingId: string): Finding[] =>
    file().findings.filter((other) => other.findingId !== findingId);
  const show = (shown: Finding): void => put({ findings: [...without(shown.findingId), shown] });

  return {
    async confirm(findingId, patch) {
      if (isSealed(file())) return;
      const interviewId = file().interview.id;
      const of = { interviewId, findingId, updatedAt: now() };
      const empty = { state: null, eventIds: [], comment: '', title: '', category: null, ...of };
      const before = file().findings.find((finding) => finding.findingId === findingId) ?? empty;
      const finding = { ...before, ...patch, ...of };
      show(finding);
      await rows.save(`finding:${findingId}`, {
        row: finding,
        before,
        send: (row, seen) => gateway.request('finding.save', { finding: row, seen }),
        show,
        wait: 'comment' in patch || 'title' in patch,
      });
    },

    async removeFinding(findingId) {
      if (isSealed(file())) return;
      const finding = file().findings.find((other) => other.findingId === findingId);
      if (!finding) return;
      put({ findings: without(findingId) });
      const seen = rows.drop(`finding:${findingId}`, finding);
      await saver.now(`finding:${findingId}`, async () => {
        const { interviewId } = finding;
        const { kept } = await gateway.request('finding.remove', { interviewId, findingId, seen });
        if (kept) show(kept);
      });
    },
  };
}

import type { ActivityRecord } from '@/core/activity/activity-event';
import type { CandidateIdentity } from '@/core/activity/candidates';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer } from '@/demo/server/server';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { endpointsFor, PER_PAGE } from '@/gitlab/endpoints';

/** What reading a scenario gives: validated records, and who they are about. */
export interface Sample {
  records: ActivityRecord[];
  candidate: CandidateIdentity;
  /** Epoch ms. */
  callAt: number;
}

/** Reads a scenario's API from Node, through the product's own converter. */
export async function readSample(scenario: ScenarioName): Promise<Sample> {
  const demo = await startDemoServer({ port: 0, scenario, tls: false });
  const { name, username, id: userId } = demo.candidate;
  try {
    const page = await fetch(demo.mrUrl);
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const project = Number(/data-project-id="(\d+)"/.exec(await page.text())?.[1]);
    const iid = Number(/merge_requests\/(\d+)/.exec(demo.mrUrl)?.[1]);
    const key = `${demo.origin}/${new URL(demo.mrUrl).pathname.split('/-/')[0]?.slice(1) ?? ''}!${iid}`;
    const records: ActivityRecord[] = [];
    for (const { source, path, paged } of endpointsFor({ project, iid })) {
      let at = 1;
      while (at > 0) {
        const query = paged ? `?per_page=${PER_PAGE}&page=${at}` : '';
        const answer: Response = await fetch(`${demo.origin}/api/v4${path}${query}`, { headers: { cookie } });
        const text = await answer.text();
        const asked = { source, page: at, status: answer.status, text, failure: null };
        const converted = convertAnswer(asked, { key });
        if (!converted.ok) throw new Error(`${source}: ${converted.failure} (${converted.detail})`);
        records.push(...converted.records);
        at = paged ? Number(answer.headers.get('x-next-page')) : 0;
      }
    }
    return {
      records,
      candidate: { name, username, userId },
      callAt: demo.callAt,
    };
  } finally {
    await demo.close();
  }
}

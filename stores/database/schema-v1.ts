import type Dexie from 'dexie';

/**
 * The first stored shape. A later shape gets a file of its own (`schema-v2.ts`) with its upgrade, is added in
 * `open-database.ts`, and this file never changes again.
 */
export function declareVersion1(database: Dexie): void {
  database.version(1).stores({
    reviews: 'mrKey',
    records: '[mrKey+id], mrKey',
    interviews: 'id, mrKey, createdAt',
    notes: 'id, interviewId',
    ratings: '[interviewId+criterionId], interviewId',
    evidence: 'id, interviewId',
    feedback: 'interviewId',
    drafts: '[interviewId+field], interviewId',
    rubrics: '[id+version]',
  });
}

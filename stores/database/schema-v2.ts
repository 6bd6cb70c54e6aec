import type Dexie from 'dexie';
import type { ActivityRecord } from '@/core/activity/activity-event';
import { upgradeRecord } from '@/core/activity/upgrade-record';
import { upgradeInterview, type InterviewV1 } from '@/core/interview/upgrade-to-version-2';
import { upgradeReading } from '@/core/merge-request/upgrade-reading';
import type { StoredReview } from './open-database';

/** Diffs and process presets come in; interviews, comments and readings get the fields that they lack. */
export function declareVersion2(database: Dexie): void {
  database
    .version(2)
    .stores({ diffs: '[mrKey+headSha], mrKey', presets: '[id+version]' })
    .upgrade(async (transaction) => {
      await transaction
        .table<InterviewV1>('interviews')
        .toCollection()
        .modify((row, ref) => {
          ref.value = upgradeInterview(row);
        });
      await transaction
        .table<ActivityRecord>('records')
        .toCollection()
        .modify((row, ref) => {
          ref.value = upgradeRecord(row);
        });
      await transaction
        .table<StoredReview>('reviews')
        .toCollection()
        .modify((row) => {
          row.reading &&= upgradeReading(row.reading);
        });
    });
}

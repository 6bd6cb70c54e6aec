import type { ActivityRecordV1 } from '@/core/activity/upgrade-record';
import { upgradeRecord } from '@/core/activity/upgrade-record';
import { upgradeInterview, type InterviewV1 } from '@/core/interview/upgrade-to-version-2';
import { upgradeReading, type ReadingV1 } from '@/core/merge-request/upgrade-reading';
import { isFields, type Fields } from './fields';

/**
 * A backup of version 1 as one of version 2. The text is still unchecked: what has not the shape to be upgraded stays as
 * it is, and the schema of version 2 then says what is wrong with it.
 */
export function upgradeVersion1(raw: unknown): unknown {
  if (!isFields(raw)) return raw;
  const { file, review, counts } = raw;
  return {
    ...raw,
    version: 2,
    counts: isFields(counts) ? { diffs: 0, ...counts } : counts,
    file: isFields(file) ? { ...file, interview: upgradeAnyInterview(file['interview']) } : file,
    review: isFields(review) ? upgradeReview(review) : review,
  };
}

function upgradeAnyInterview(interview: unknown): unknown {
  if (!isFields(interview) || !isFields(interview['process'])) return interview;
  return upgradeInterview(interview as unknown as InterviewV1);
}

function upgradeReview(review: Fields): Fields {
  const { reading, records } = review;
  return {
    diffs: [],
    ...review,
    reading: isFields(reading) ? upgradeReading(reading as unknown as ReadingV1) : reading,
    records: Array.isArray(records) ? records.map(upgradeAnyRecord) : records,
  };
}

function upgradeAnyRecord(record: unknown): unknown {
  if (!isFields(record) || !Array.isArray(record['events']) || !record['events'].every(isFields))
    return record;
  return upgradeRecord(record as unknown as ActivityRecordV1);
}

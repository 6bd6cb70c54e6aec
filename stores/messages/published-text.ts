import { packRecords, unpackRecords, type PackedRecords } from './packed-records';
import type { Published } from './protocol';

/** What is on its way: everything as it is, but for the records of a review. */
interface Packed {
  published: Published;
  packed?: PackedRecords;
}

/**
 * What is published as a text, which crosses to another process faster than thousands of objects do. The records of a
 * review are packed: what most comments have in common is a good half of them.
 */
export function textOf(published: Published): string {
  if (published.type !== 'review-arrived') return JSON.stringify({ published } satisfies Packed);
  const { mrKey, review } = published;
  return JSON.stringify({
    published: { ...published, review: { ...review, records: [] } },
    packed: packRecords(review.records, mrKey),
  } satisfies Packed);
}

/** The way back. For texts of `textOf` alone: nothing is checked. Equal people are one object. */
export function publishedOf(text: string): Published {
  const { packed, published } = JSON.parse(text) as Packed;
  if (published.type === 'review-arrived' && packed)
    published.review.records = unpackRecords(packed, published.mrKey);
  return published;
}

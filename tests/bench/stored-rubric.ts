import type { Worker } from 'playwright-core';

/** How much a rubric holds, and how many pieces of evidence stand under its first criterion alone. */
export interface RubricSize {
  criteria: number;
  evidence: number;
  underFirst: number;
}

/** Gives the one interview a rubric of this size, made of copies of its own criteria, with evidence of its own review. */
export function storeLargeRubric(worker: Worker, size: RubricSize): Promise<void> {
  return worker.evaluate(async ({ criteria, evidence, underFirst }) => {
    interface Row {
      id: string;
    }
    interface StoredRubric {
      criteria: (Row & { need: object })[];
    }
    interface StoredRecord {
      events: (Row & { kind: string; body?: string })[];
    }
    // No named function here: tsx marks those with a helper that the worker does not have.
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('second-chair');
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(request.error ?? new Error('The database does not open.'));
    });
    const [interviews, rubrics, records] = (await Promise.all(
      ['interviews', 'rubrics', 'records'].map(
        (store) =>
          new Promise((read, failed) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => read(request.result);
            request.onerror = () => failed(request.error ?? new Error(`${store} can't be read.`));
          }),
      ),
    )) as [Row[], StoredRubric[], StoredRecord[]];
    const [interview] = interviews;
    const [rubric] = rubrics;
    const comments = records.flatMap(({ events }) => events).filter(({ kind }) => kind === 'comment');
    if (!interview || !rubric || comments.length === 0) throw new Error('There is no interview to fill.');
    const own = rubric.criteria;
    rubric.criteria = Array.from({ length: criteria }, (_, index) => {
      const like = own[index % own.length];
      if (!like) throw new Error('The rubric has no criteria.');
      return { ...like, id: `bench-${index}`, need: { intermediate: 'must', senior: 'must' } };
    });
    const transaction = database.transaction(['rubrics', 'evidence'], 'readwrite');
    transaction.objectStore('rubrics').put(rubric);
    for (let index = 0; index < evidence; index += 1) {
      const comment = comments[index % comments.length];
      transaction.objectStore('evidence').put({
        id: `bench-${index}`,
        interviewId: interview.id,
        criterionId: `bench-${index < underFirst ? 0 : index % criteria}`,
        source: { type: 'activity', eventId: comment?.id },
        excerpt: comment?.body ?? '',
        polarity: index % 3 === 0 ? 'plus' : null,
        createdAt: index,
      });
    }
    await new Promise<void>((stored, failed) => {
      transaction.oncomplete = () => stored();
      transaction.onerror = () => failed(transaction.error ?? new Error('The rubric was not stored.'));
    });
    database.close();
  }, size);
}

import type { BackupContents } from '@/core/backup/backup';
import { exposureOf } from '@/core/exercise/expose';
import type { Database } from './open-database';
import { reviewRepository } from './review-repository';

/** Puts the backup of one interview into an empty database, as the rows that a backup of everything would bring. */
export async function stageOne(staged: Database, contents: BackupContents): Promise<void> {
  const { file, rubric, exercise, review, panel, presets } = contents;
  await staged.transaction('rw', staged.tables, async () => {
    await staged.interviews.add(file.interview);
    const exposure = exposureOf(file.interview);
    if (exposure) await staged.exposures.add(exposure);
    await staged.rubrics.add(rubric);
    if (exercise) await staged.exercises.add(exercise);
    await staged.notes.bulkAdd(file.notes);
    await staged.ratings.bulkAdd(file.ratings);
    await staged.evidence.bulkAdd(file.evidence);
    await staged.questions.bulkAdd(file.questions);
    await staged.findings.bulkAdd(file.findings);
    await staged.drafts.bulkAdd(file.drafts);
    if (file.feedback) await staged.feedback.add(file.feedback);
    if (panel.seal) await staged.seals.add(panel.seal);
    await staged.amendments.bulkAdd(panel.amendments);
    await staged.received.bulkAdd(panel.received);
    await staged.debriefs.bulkAdd(panel.debriefs);
    await staged.presets.bulkAdd(presets);
    if (review) await reviewRepository(staged).restore(review);
  });
}

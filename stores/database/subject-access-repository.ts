import { isSameCandidate } from '@/core/keeping/same-candidate';
import type { SubjectAccess, SubjectInterview } from '@/core/keeping/subject-access';
import { OUTSIDE } from '@/core/keeping/outside';
import { withoutCandidate } from '@/core/keeping/without-candidate';
import type { Interview } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import { interviewRepository } from './interview-repository';
import type { Database } from './open-database';
import { panelRepository } from './panel-repository';
import type { ReviewRepository } from './review-repository';

/** Everything that is held about one candidate, gathered from every table. */
export function subjectAccessRepository(database: Database, reviews: Pick<ReviewRepository, 'load'>) {
  const interviews = interviewRepository(database);
  const panel = panelRepository(database);

  /** `ids`: the interviews with that candidate; one that is gone is left out. `at`: epoch ms. */
  async function gather(ids: readonly string[], at: number): Promise<SubjectAccess> {
    const held: SubjectInterview[] = [];
    for (const id of ids) {
      const loaded = await interviews.load(id);
      if (!loaded) continue;
      const { file, rubric, exercise } = loaded;
      const of = { interviewId: id };
      held.push({
        ...file,
        rubric: { id: rubric.id, version: rubric.version, title: rubric.title },
        exercise: exercise && { id: exercise.id, version: exercise.version, title: exercise.title },
        review: await reviewOf(file.interview),
        panel: await panel.load(id),
        exposures: (await database.exposures.toArray()).filter(({ interviewId }) => interviewId === id),
        sessions: (await database.sessions.toArray()).filter(({ interviewId }) => interviewId === id),
        purgeNotice: (await database.purgeNotices.get(id)) ?? null,
        setAside: await database.setAside.where(of).toArray(),
      });
    }
    return {
      format: 'second-chair-subject-access',
      version: 1,
      createdAt: at,
      candidate: held[0]?.interview.candidate ?? null,
      interviews: held,
      notReached: [...OUTSIDE],
    };
  }

  /** What was read of the merge request, without the other candidates who were interviewed on it: that is about them. */
  async function reviewOf({ mrKey, candidate }: Interview): Promise<Review | null> {
    if (mrKey === null) return null;
    const others = (await interviews.list(mrKey)).filter((one) => !isSameCandidate(one.candidate, candidate));
    return others.reduce<Review>(
      (review, other) =>
        other.candidate ? withoutCandidate(review, other.candidate, other.commitOwners) : review,
      await reviews.load(mrKey),
    );
  }

  return { gather };
}

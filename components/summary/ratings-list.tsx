import { useMemo } from 'react';
import { useInterview, useRecords } from '@/components/app/app-context';
import { describePolarity } from '@/components/evidence/polarity-words';
import { ActivityLink } from '@/components/notes/activity-link';
import { RatingComment } from '@/components/rubric/rating-comment';
import { NoteSource } from '@/components/rubric/note-source';
import { useShown } from '@/components/shown/shown';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { plainText } from '@/core/activity/plain-text';
import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import type { Evidence } from '@/core/interview/interview';
import { criterionTitle } from '@/core/rubric/criteria';
import { needsReason } from '@/core/rubric/levels-in-words';
import { NEED_WORDS } from '@/core/rubric/need-words';
import { ratingWords } from '@/core/rubric/rating-words';
import styles from './ratings-list.module.css';

/** Each criterion that was rated, must-haves first, with what it rests on and the words that go with it. */
export function RatingsList() {
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const rated = useMemo(() => {
    if (!file || !rubric) return [];
    const all = readCoverage(file, rubric).filter(({ value }) => value !== null);
    return [...all.filter(({ need }) => need === 'must'), ...all.filter(({ need }) => need === 'nice')];
  }, [file, rubric]);
  if (!rubric || rated.length === 0) return null;
  return (
    <Disclosure label={`Ratings and their evidence: ${rated.length}`}>
      <ul className={styles.ratings} aria-label="Ratings and their evidence">
        {rated.map((one) => (
          <Rated
            key={one.criterionId}
            one={one}
            title={visibleText(criterionTitle(rubric, one.criterionId))}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Rated({ one, title }: { one: CriterionCoverage; title: string }) {
  const { criterionId, need, value, rating, evidence } = one;
  const shown = useShown();
  return (
    <li className={styles.rated}>
      <p className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span className={styles.quiet}>{NEED_WORDS[need]}</span>
      </p>
      {value !== null && <p>{ratingWords(value)}</p>}
      {rating && needsReason(rating) && <p dir="auto">{shown.text(rating.reason)}</p>}
      {evidence.length === 0 ? (
        <p className={styles.quiet}>No evidence is tagged.</p>
      ) : (
        <ul className={styles.evidence} aria-label={`Evidence for ${title}`}>
          {evidence.map((piece) => (
            <Piece key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
      <RatingComment criterionId={criterionId} label={`Comment on ${title}`} />
    </li>
  );
}

function Piece({ piece: { source, excerpt, polarity } }: { piece: Evidence }) {
  const shown = useShown();
  return (
    <li className={styles.piece}>
      <q dir="auto">{plainText(shown.text(excerpt))}</q>{' '}
      {polarity && <span className={styles.quiet}>{describePolarity(polarity).label}</span>}{' '}
      {source.type === 'activity' ? (
        <ActivityLink eventId={source.eventId} />
      ) : (
        <NoteSource noteId={source.noteId} />
      )}
    </li>
  );
}

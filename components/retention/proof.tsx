import { counted } from '@/components/ui/counted';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { OUTSIDE } from '@/core/keeping/outside';
import type { TraceKind } from '@/core/keeping/traces';
import type { ErasureAnswer, Retention } from '@/stores/retention';
import { SweepLine } from './sweep-line';
import styles from './retention.module.css';

type Erased = ErasureAnswer & { outcome: 'erased' };

const KINDS: Record<TraceKind, string> = {
  id: 'its id',
  name: 'the name',
  username: 'the username',
  text: 'a text of it',
};

const LISTS = new Intl.ListFormat('en', { type: 'conjunction' });

/** What is left after erasing, as it was found: every table and storage area was searched. */
export function Proof({ erased, retention }: { erased: Erased; retention: Retention }) {
  const { interviews, left, remains, searchedFor, shared } = erased;
  const kinds = LISTS.format(searchedFor.map((kind) => KINDS[kind]));
  const gone = interviews === 1 ? 'The interview was erased' : `${interviews} interviews were erased`;
  return (
    <div className={styles.proof}>
      <Notice
        tone={left.length === 0 ? 'success' : 'warning'}
        title={interviews === 0 ? 'It had been erased before' : gone}
      >
        {left.length === 0
          ? `Every table and storage area was searched for ${kinds}: nothing was found.`
          : `Every table and storage area was searched for ${kinds}. Something is left:`}
        {left.length > 0 && (
          <ul className={styles.sentences} aria-label="Left">
            {left.map(({ where, rows, by }) => (
              <li key={where}>{leftWords(where, rows, LISTS.format(by.map((kind) => KINDS[kind])))}</li>
            ))}
          </ul>
        )}
      </Notice>
      {shared > 0 && (
        <p>
          Another interview is about the same merge request, so what others did there stays. When that is read
          again, what GitLab still has of this candidate comes back with it.
        </p>
      )}
      <SweepLine retention={retention} />
      <Disclosure label="What stays, and what this can’t reach">
        <ul className={styles.sentences} aria-label="What stays">
          <li>
            A mark that the interview was erased, so that no backup brings it back: its random id and the time
            ({counted(remains.tombstones, 'mark')} in all).
          </li>
          <li>
            A line in the log of erasures, with the time and how many ({counted(remains.erasures, 'line')} in
            all).
          </li>
          <li>
            Where it had an exercise, which version was given in which month, and not to whom (
            {counted(remains.exposures, 'line')} in all).
          </li>
          <li>Your own log of sessions, which no longer says of which interview one was.</li>
        </ul>
        <p>Out of reach:</p>
        <ul className={styles.sentences} aria-label="Out of reach">
          {OUTSIDE.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** Where something was found, in words that lead to it. */
const PLACES: Record<string, string> = {
  interviews: 'other interviews',
  notes: 'notes of other interviews',
  ratings: 'ratings of other interviews',
  evidence: 'evidence of other interviews',
  feedback: 'feedback of other interviews',
  drafts: 'drafts of other interviews',
  records: 'what was read of merge requests of other interviews',
  reviews: 'what was read of merge requests of other interviews (title, people)',
  sessions: 'your log of sessions: look at its notes',
  exercises: 'your exercises',
  rubrics: 'your rubrics',
  'storage.session': 'an open tab of the merge request: gone when it is closed',
};

function leftWords(where: string, rows: number, kinds: string): string {
  return `${kinds[0]?.toUpperCase() ?? ''}${kinds.slice(1)} in ${counted(rows, 'row')} of ${PLACES[where] ?? where}. It may be the same word by chance.`;
}

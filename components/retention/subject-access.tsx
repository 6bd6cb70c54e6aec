import { useMemo, useRef, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { daysFromNow } from '@/components/interviews/time-in-words';
import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { Field, Select } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import type { Interview } from '@/core/interview/interview';
import { byCandidate, type CandidateInterviews } from '@/core/keeping/same-candidate';
import { subjectAccessFileName } from '@/core/summary/file-name';
import type { ErasureAnswer } from '@/stores/retention';
import { EraseSteps } from './erase-steps';
import { useRetentionServices } from './retention-context';
import styles from './retention.module.css';

/** Everything about one candidate, to be handed out or erased. */
export function SubjectAccess({
  interviews,
  erase,
}: {
  interviews: readonly Interview[];
  erase: (interviewIds: string[]) => Promise<ErasureAnswer>;
}) {
  const { download, now, retention } = useRetentionServices();
  const attempt = useAttempt();
  const people = useMemo(() => byCandidate(interviews), [interviews]);
  /** The interviews of whoever was chosen: they stay it when one of these goes or another one begins. Null: nobody yet. */
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = useShown();
  const [named, setNamed] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  if (people.length === 0) return null;
  const [first] = people;
  if (chosen === null && first) setChosen(idsOf(first));
  const person = people.find((one) => one.interviews.some(({ id }) => chosen?.includes(id)));
  const ids = person ? idsOf(person) : [];
  const several = counted(ids.length, 'interview');
  const handOut = () =>
    attempt('The files could not be written', async () => {
      setBusy(true);
      try {
        const { html, json } = await retention.access(ids);
        const name = (extension: 'json' | 'html') => subjectAccessFileName(now(), ids[0] ?? '', extension);
        download(name('html'), 'text/html', html);
        download(name('json'), 'application/json', json);
      } finally {
        setBusy(false);
      }
    });
  return (
    <section className={styles.keeping} aria-label="Everything about one candidate">
      <h3>Everything about one candidate</h3>
      <p className={styles.quiet}>
        For somebody who asks what you hold about them: a page to read and the same as JSON, with
        accommodations, private notes and every earlier text. Look through it before you hand it over: it also
        holds what others wrote.
      </p>
      <Field label="Candidate" hint={person && `${several} with them.`}>
        {(ids) => (
          <Select
            {...ids}
            ref={select}
            value={person ? keyOf(person) : ''}
            onChange={({ target }) => {
              const next = people.find((one) => keyOf(one) === target.value);
              if (next) setChosen(idsOf(next));
            }}
          >
            {!person && <option value="">Choose a candidate</option>}
            {people.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {shown.hidesName && !named ? withoutName(one, now()) : shown.of(null).text(nameOf(one))}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={styles.buttons}>
        {shown.hidesName && !named && (
          <Button
            size="small"
            onClick={() =>
              keepFocus(
                () => select.current,
                () => setNamed(true),
              )
            }
          >
            Show the names here
          </Button>
        )}
        <Button size="small" icon="download" disabled={busy || !person} onClick={handOut}>
          Download everything (HTML and JSON)
        </Button>
      </div>
      {person && (
        <EraseSteps
          key={chosen?.[0]}
          label={`Erase everything about them (${several})`}
          about={ids.length === 1 ? 'the interview with them' : `all ${ids.length} interviews with them`}
          held={person.interviews.some(({ legalHold }) => legalHold)}
          erase={() => erase(ids)}
        />
      )}
    </section>
  );
}

const keyOf = ({ interviews }: CandidateInterviews): string => interviews[0]?.id ?? '';

const idsOf = ({ interviews }: CandidateInterviews): string[] => interviews.map(({ id }) => id);

function nameOf({ candidate: { name, username } }: CandidateInterviews): string {
  if (username === null) return name;
  return name.trim() === '' ? `@${username}` : `${name} (@${username})`;
}

/** What tells candidates apart whose names are hidden. `now` in epoch ms. */
function withoutName({ interviews }: CandidateInterviews, now: number): string {
  const [first] = interviews;
  if (!first) return 'The candidate';
  const call = first.callAt === null ? 'no call time' : `call ${daysFromNow(first.callAt, now)}`;
  return `The candidate: ${roleAndLevel(first)}, ${call}`;
}

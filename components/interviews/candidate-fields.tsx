import { useState } from 'react';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { Field, Select, TextInput } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import type { Person } from '@/core/activity/person';
import type { Candidate } from '@/core/interview/interview';

const NOBODY = '';
const words = (person: Person): string => visibleText(`${person.name} (@${person.username})`);
const asCandidate = ({ id, name, username }: Person): Candidate => ({ userId: id, username, name });

function People({
  label,
  people,
  wordsOf,
}: {
  label: string;
  people: Person[];
  wordsOf: (person: Person, index: number) => string;
}) {
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map((person, index) => (
        <option key={person.id} value={person.id}>
          {wordsOf(person, index)}
        </option>
      ))}
    </optgroup>
  );
}

/**
 * Who the candidate is: the GitLab user whose activity is shown, and the name to call them by. The name can be typed
 * where GitLab does not know it; the user is what links them to what they wrote.
 */
export function CandidateFields({
  candidate,
  suggested,
  participants,
  error,
  sealed = false,
  onChange,
}: {
  candidate: Candidate | null;
  suggested: Person[];
  participants: Person[];
  error: string | undefined;
  /** Whether the scorecard is sealed: then it stays that of one person, whose name can still be corrected. */
  sealed?: boolean;
  onChange: (candidate: Candidate | null) => void;
}) {
  const others = participants.filter((person) => !suggested.some((first) => first.id === person.id));
  const known = [...suggested, ...others];
  const fixed = sealed && candidate !== null && candidate.userId !== null;
  const { hidesName } = useShown();
  const [named, setNamed] = useState(false);
  const hidden = hidesName && !named;
  const chosen = known.find((person) => person.id === candidate?.userId);
  const choose = (id: string) => {
    const person = known.find((one) => String(one.id) === id);
    if (person) onChange(asCandidate(person));
    else if (candidate) onChange({ name: candidate.name, username: null, userId: null });
  };
  const rename = (name: string) => {
    const linked = { username: candidate?.username ?? null, userId: candidate?.userId ?? null };
    onChange(name === '' && linked.userId === null ? null : { ...linked, name });
  };
  return (
    <>
      <Field
        label="Candidate on GitLab"
        hint={
          fixed
            ? 'Sealed with the scorecard. The name can still be corrected.'
            : 'Whose comments the timeline shows. Suggested: took part, and is not the author, you or a bot.'
        }
        error={error}
      >
        {(ids) =>
          fixed ? (
            <Select {...ids} value={NOBODY} onChange={() => undefined}>
              <option value={NOBODY}>
                {hidden ? 'The candidate' : visibleText(`@${candidate.username ?? ''}`)}
              </option>
            </Select>
          ) : (
            <Select {...ids} value={chosen?.id ?? NOBODY} onChange={(event) => choose(event.target.value)}>
              <option value={NOBODY}>Not on this merge request</option>
              <People
                label="Suggested"
                people={suggested}
                wordsOf={(person, index) =>
                  !hidden
                    ? words(person)
                    : person === chosen
                      ? 'The candidate'
                      : `Suggested person ${index + 1}`
                }
              />
              <People
                label="Others who took part"
                people={others}
                wordsOf={(person) => (hidden && person === chosen ? 'The candidate' : words(person))}
              />
            </Select>
          )
        }
      </Field>
      <Field
        label="Name"
        hint={hidden ? 'Hidden by your settings; it is in your feedback.' : 'As it stands in your feedback.'}
      >
        {(ids) =>
          hidden && candidate?.name ? (
            <Button {...ids} size="small" onClick={() => setNamed(true)}>
              Show the name here
            </Button>
          ) : (
            <TextInput
              {...ids}
              autoFocus={named}
              value={candidate?.name ?? ''}
              onChange={(event) => rename(event.target.value)}
            />
          )
        }
      </Field>
    </>
  );
}

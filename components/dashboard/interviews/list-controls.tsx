import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/field';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { visibleText } from '@/components/ui/visible-text';
import { ROLE_WORDS } from '@/components/interviews/words';
import type { InterviewRow } from '@/core/interview/interview-row';
import {
  ALL_BY_STEP,
  countSteps,
  SORTS,
  type ListChoices,
  type Listed,
  type Sort,
} from '@/core/interview/list-interviews';
import { NEXT_STEPS } from '@/core/interview/next-step';
import { ROLES } from '@/core/interview/roles';
import { STEP_WORDS } from './next-words';
import { writeChoices } from './list-choices';
import styles from './interviews-section.module.css';

const SORT_WORDS: Record<Sort, string> = {
  next: 'By what is next',
  call: 'By call, latest first',
  candidate: 'By candidate',
};

/** What of the interviews is listed, and how. Only what there is can be chosen. */
export function ListControls({
  all,
  shown,
  choices,
  onChoose,
}: {
  all: readonly Listed[];
  /** How many are listed. */
  shown: number;
  choices: ListChoices;
  onChoose: (choices: ListChoices) => void;
}) {
  const controls = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  useKeptFocus(controls, () => first.current);
  const counts = countSteps(all);
  const roles = ROLES.filter((role) => all.some(({ row }) => row.role === role));
  const exercises = exercisesOf(all);
  const choose = (change: Partial<ListChoices>) => onChoose({ ...choices, ...change });
  return (
    <div
      ref={controls}
      className={styles.controls}
      role="group"
      aria-label="Which interviews, and in which order"
    >
      <Select
        ref={first}
        aria-label="Next step"
        value={choices.step ?? ''}
        onChange={({ target }) => choose({ step: NEXT_STEPS.find((one) => one === target.value) ?? null })}
      >
        <option value="">All steps</option>
        {NEXT_STEPS.map((step) => (
          <option key={step} value={step}>
            {STEP_WORDS[step]} ({counts.get(step) ?? 0})
          </option>
        ))}
      </Select>
      <Select
        aria-label="Role"
        value={choices.role ?? ''}
        onChange={({ target }) => choose({ role: ROLES.find((one) => one === target.value) ?? null })}
      >
        <option value="">All roles</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {ROLE_WORDS[role]}
          </option>
        ))}
      </Select>
      {exercises.size > 0 && (
        <Select
          aria-label="Exercise"
          value={choices.exerciseId ?? ''}
          onChange={({ target }) => choose({ exerciseId: target.value === '' ? null : target.value })}
        >
          <option value="">All exercises</option>
          {[...exercises].map(([id, title]) => (
            <option key={id} value={id}>
              {visibleText(title)}
            </option>
          ))}
        </Select>
      )}
      <Select
        aria-label="Order"
        value={choices.sort}
        onChange={({ target }) => choose({ sort: SORTS.find((one) => one === target.value) ?? 'next' })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </Select>
      <span className={styles.count} role="status">
        {shown} of {all.length}
      </span>
      {writeChoices({ ...choices, sort: 'next' }) !== null && (
        <Button size="small" variant="quiet" onClick={() => onChoose({ ...ALL_BY_STEP, sort: choices.sort })}>
          Show all
        </Button>
      )}
    </div>
  );
}

/** The exercises that interviews have, by id, with what the bank calls them. */
function exercisesOf(all: readonly Listed[]): Map<string, string> {
  const titles = all.flatMap(({ row }) => titled(row));
  return new Map(titles.sort(([, a], [, b]) => a.localeCompare(b, 'en')));
}

const titled = ({ exerciseId, exerciseTitle }: InterviewRow): [string, string][] =>
  exerciseId === null ? [] : [[exerciseId, exerciseTitle ?? 'An exercise that is not in the bank any more']];

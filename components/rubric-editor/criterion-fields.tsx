import { useContext } from 'react';
import { LinesField, LineField, PickField, TextField, TicksField } from '@/components/library/fields';
import { ProblemsContext, problemsWithin } from '@/components/library/problems';
import { ANCHORED } from '@/components/rubric/rating-keys';
import { Disclosure } from '@/components/ui/disclosure';
import { DIMENSION_TITLES } from '@/core/rubric/criteria';
import { NEED_WORDS } from '@/core/rubric/need-words';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Anchor, Criterion, Need, Qualification } from '@/core/rubric/rubric';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';
import { visibleText } from '@/components/ui/visible-text';
import styles from './criterion-fields.module.css';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const NEED_CHOICES: Record<Need, string> = {
  must: capital(NEED_WORDS.must),
  nice: capital(NEED_WORDS.nice),
  'not-applicable': `${capital(NEED_WORDS['not-applicable'])} at this level`,
};
const FOUND_IN = ['comments', 'walk-through', 'coding'] as const;
const FOUND_CHOICES = [
  { id: 'comments', words: 'In the comments' },
  { id: 'walk-through', words: 'In the walk-through' },
  { id: 'coding', words: 'In the coding part' },
];

/** Every field of one criterion. */
export function CriterionFields({
  criterion,
  path,
  qualifications,
  onChange,
}: {
  criterion: Criterion;
  path: string;
  qualifications: readonly Qualification[];
  onChange: (criterion: Criterion) => void;
}) {
  const put = (patch: Partial<Criterion>) => onChange({ ...criterion, ...patch });
  const { need } = criterion;
  return (
    <>
      <LineField
        label="Title of the criterion"
        path={`${path}.title`}
        value={criterion.title}
        onChange={(title) => put({ title })}
      />
      <TextField
        label="What is looked at"
        path={`${path}.looksAt`}
        hint="And what is not rated, where that could be mistaken."
        value={criterion.looksAt}
        onChange={(looksAt) => put({ looksAt })}
      />
      <div className={fields.pair}>
        <PickField
          label="Dimension"
          path={`${path}.dimension`}
          words={DIMENSION_TITLES}
          value={criterion.dimension}
          onChange={(dimension) => put({ dimension })}
        />
        <PickField
          label="At intermediate"
          path={`${path}.need`}
          words={NEED_CHOICES}
          value={need.intermediate}
          onChange={(intermediate) => put({ need: { ...need, intermediate } })}
        />
        <PickField
          label="At senior"
          path={`${path}.need.senior`}
          words={NEED_CHOICES}
          value={need.senior}
          onChange={(senior) => put({ need: { ...need, senior } })}
        />
      </div>
      <div className={styles.anchors} role="group" aria-label="Anchors">
        {ANCHORED.map((value) => (
          <AnchorFields
            key={value}
            value={value}
            path={`${path}.anchors.${value}`}
            anchor={criterion.anchors[value]}
            onChange={(anchor) => put({ anchors: { ...criterion.anchors, [value]: anchor } })}
          />
        ))}
      </div>
      <LinesField
        label="Questions for the call"
        path={`${path}.questions`}
        hint="One a line, open ones: they begin with what, how, which, why."
        value={criterion.questions}
        onChange={(questions) => put({ questions })}
      />
      <TicksField
        label="Where evidence is usually found"
        path={`${path}.foundIn`}
        choices={FOUND_CHOICES}
        value={criterion.foundIn}
        onChange={(ids) => put({ foundIn: FOUND_IN.filter((place) => ids.includes(place)) })}
      />
      <Served criterion={criterion} path={path} qualifications={qualifications} onChange={onChange} />
      <p className={page.quiet}>
        Id: <code>{visibleText(criterion.id)}</code>, the same in every version, as ratings are kept by it.
      </p>
    </>
  );
}

/** A long list, open only on demand, or where something in it is wrong. */
function Served({
  criterion,
  path,
  qualifications,
  onChange,
}: {
  criterion: Criterion;
  path: string;
  qualifications: readonly Qualification[];
  onChange: (criterion: Criterion) => void;
}) {
  const field = `${path}.qualifications`;
  const wrong = problemsWithin(useContext(ProblemsContext), field) > 0;
  return (
    <Disclosure label={`Qualifications it serves: ${criterion.qualifications.length}`} defaultOpen={wrong}>
      <TicksField
        label="Qualifications it serves"
        path={field}
        choices={qualifications.map(({ id, text }) => ({ id, words: text }))}
        value={criterion.qualifications}
        onChange={(ids) => onChange({ ...criterion, qualifications: ids })}
      />
    </Disclosure>
  );
}

function AnchorFields({
  value,
  path,
  anchor,
  onChange,
}: {
  value: (typeof ANCHORED)[number];
  path: string;
  anchor: Anchor;
  onChange: (anchor: Anchor) => void;
}) {
  return (
    <div className={styles.anchor}>
      <TextField
        label={ratingWords(value)}
        path={`${path}.text`}
        value={anchor.text}
        onChange={(text) => onChange({ ...anchor, text })}
      />
      <TextField
        label={`${value}, what senior adds`}
        path={`${path}.seniorAdds`}
        value={anchor.seniorAdds ?? ''}
        onChange={(text) => onChange({ ...anchor, seniorAdds: text === '' ? null : text })}
      />
    </div>
  );
}

import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { visibleText } from '@/components/ui/visible-text';
import { AnchorText } from '@/components/rubric/anchor-text';
import { ANCHORED } from '@/components/rubric/rating-keys';
import { countsInWords, firstAttempts, readAgreement } from '@/core/calibration/agreement';
import { differenceInWords, ratingOf, type Attempt } from '@/core/calibration/attempt';
import type { Reference, Sample } from '@/core/calibration/sample';
import { criteriaFor } from '@/core/rubric/criteria';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import { useQualification } from './qualification-context';
import { useBegin } from './use-begin';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';
import own from './qualification.module.css';

/** The reference of each criterion beside one's own rating, with the difference in words and both reasons. */
export function References({ attempt, sample }: { attempt: Attempt; sample: Sample }) {
  const begin = useBegin();
  const attempts = useQualification((state) => state.attempts);
  const counts = firstAttempts(attempts).some(({ id }) => id === attempt.id);
  const references = new Map(sample.references.map((one) => [one.criterionId, one]));
  return (
    <section className={own.rating} aria-labelledby="references">
      <h2 id="references">You and the reference</h2>
      <p>{countsInWords(readAgreement([attempt], [sample]))}</p>
      {!counts && (
        <p className={page.quiet}>
          You knew the references of this sample by then: this attempt is for practice, and left out of the
          figures.
        </p>
      )}
      <ul className={rows.items} aria-label="Criteria">
        {criteriaFor(sample.rubric, sample.level).map((criterion) => {
          const reference = references.get(criterion.id);
          return (
            reference && (
              <ReferenceItem
                key={criterion.id}
                attempt={attempt}
                criterion={criterion}
                reference={reference}
                sample={sample}
              />
            )
          );
        })}
      </ul>
      <div className={page.actions}>
        <Button icon="retry" onClick={() => begin(sample)}>
          Rate it again
        </Button>
      </div>
    </section>
  );
}

function ReferenceItem({
  attempt,
  criterion,
  reference,
  sample,
}: {
  attempt: Attempt;
  criterion: Criterion;
  reference: Reference;
  sample: Sample;
}) {
  const rating = ratingOf(attempt, criterion.id);
  const tone: Tone = rating.value === reference.value ? 'success' : 'warning';
  const title = visibleText(criterion.title);
  return (
    <li className={own.reference}>
      <div className={page.titleLine}>
        <h3 dir="auto">{title}</h3>
        <Badge tone={tone}>{differenceInWords(rating.value, reference.value)}</Badge>
      </div>
      <dl className={own.sides}>
        <div>
          <dt>Reference: {ratingWords(reference.value)}</dt>
          <dd dir="auto">{visibleText(reference.reason)}</dd>
        </div>
        <div>
          <dt>You: {rating.value === null ? 'not rated' : ratingWords(rating.value)}</dt>
          <dd dir="auto">
            {rating.reason.trim() === '' ? (
              <span className={page.quiet}>No reason written.</span>
            ) : (
              visibleText(rating.reason)
            )}
          </dd>
        </div>
      </dl>
      <Disclosure label="The anchors">
        <dl className={own.anchorTexts}>
          {ANCHORED.map((value) => (
            <div key={value}>
              <dt>{ratingWords(value)}</dt>
              <dd dir="auto">
                <AnchorText
                  id={`${criterion.id}-${value}`}
                  anchor={criterion.anchors[value]}
                  level={sample.level}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </li>
  );
}

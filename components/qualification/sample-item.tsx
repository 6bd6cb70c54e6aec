import { useAttempt } from '@/components/app/attempt';
import { addressOf, goTo } from '@/components/dashboard/address';
import { localDay } from '@/components/interviews/local-date-time';
import { LEVEL_WORDS, ROLE_WORDS } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { itemFileName } from '@/core/files/item-file-name';
import { stillOpen, type Attempt } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import { criteriaFor } from '@/core/rubric/criteria';
import { useQualification, useQualificationServices } from './qualification-context';
import { useBegin } from './use-begin';
import { dayInWords } from './words';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';
import own from './qualification.module.css';

/** A sample, the times that it was rated, and what can be done with it. */
export function SampleItem({
  sample,
  own: isOwn,
  onRemove,
  onRemoveAttempt,
}: {
  sample: Sample;
  own: boolean;
  onRemove: () => void;
  onRemoveAttempt: (attempt: Attempt, title: string) => void;
}) {
  const { download, now } = useQualificationServices();
  const run = useAttempt();
  const begin = useBegin();
  const all = useQualification((state) => state.attempts);
  const attempts = all
    .filter(({ sampleId }) => sampleId === sample.id)
    .sort((one, other) => one.startedAt - other.startedAt);
  const open = attempts.find(({ committedAt }) => committedAt === null);
  const title = visibleText(sample.title);
  const exportFile = () =>
    run('The file could not be written', async () => {
      const { writeSampleFile } = await import('@/core/calibration/sample-file');
      // One that ships may not come in again under its own id: what is made of it is another sample.
      const copy = isOwn ? sample : { ...sample, id: `our-${sample.id}`, version: 1 };
      download(
        itemFileName('sample', now(), copy.id, 'yaml'),
        'application/yaml',
        writeSampleFile([copy], 'yaml'),
      );
    });
  return (
    <li className={own.sample}>
      <div className={own.sampleHead}>
        <span className={rows.title} dir="auto">
          {title}
        </span>
        <span className={page.quiet}>
          {ROLE_WORDS[sample.rubric.role]}, {LEVEL_WORDS[sample.level]},{' '}
          {criteriaFor(sample.rubric, sample.level).length} criteria, version {sample.version}
          {isOwn ? '' : ', comes with Second Chair'}
        </span>
        <span className={rows.rowActions}>
          <Button
            size="small"
            icon={open ? 'pencil' : 'play'}
            variant={attempts.length === 0 ? 'confirm' : 'default'}
            aria-label={`${actionOf(attempts, open)}: ${title}`}
            onClick={() => (open ? goTo('qualification', open.id) : begin(sample))}
          >
            {actionOf(attempts, open)}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="download"
            aria-label={`Export, with its reference ratings: ${title}`}
            onClick={exportFile}
          />
          {isOwn && (
            <Button
              size="small"
              variant="quiet"
              icon="remove"
              aria-label={`Remove: ${title}`}
              onClick={onRemove}
            />
          )}
        </span>
      </div>
      {attempts.length > 0 && (
        <ul aria-label={`Times that you rated ${title}`}>
          {attempts.map((attempt, index) => (
            <AttemptLine
              key={attempt.id}
              attempt={attempt}
              nth={index + 1}
              onRemove={(words) => onRemoveAttempt(attempt, words)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function actionOf(attempts: readonly Attempt[], open: Attempt | undefined): string {
  if (open) return 'Go on rating';
  return attempts.length === 0 ? 'Rate it' : 'Rate it again';
}

function AttemptLine({
  attempt,
  nth,
  onRemove,
}: {
  attempt: Attempt;
  nth: number;
  onRemove: (words: string) => void;
}) {
  const sample = useQualification((state) =>
    state.samples.find(({ id, version }) => id === attempt.sampleId && version === attempt.sampleVersion),
  );
  const { committedAt, startedAt } = attempt;
  const words =
    committedAt === null
      ? `Attempt ${nth}, begun ${dayInWords(localDay(startedAt))}`
      : `Attempt ${nth}, committed ${dayInWords(localDay(committedAt))}`;
  const left = committedAt === null && sample ? stillOpen(attempt, sample).length : 0;
  return (
    <li className={own.attempt}>
      <a href={addressOf('qualification', attempt.id)}>{words}</a>
      {left > 0 && <span className={page.quiet}>{left} still to rate</span>}
      <Button
        size="small"
        variant="quiet"
        icon="remove"
        aria-label={`Remove: ${words}`}
        onClick={() => onRemove(words)}
      />
    </li>
  );
}

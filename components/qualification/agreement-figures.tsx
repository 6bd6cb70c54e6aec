import { useMemo } from 'react';
import {
  countsInWords,
  FEWEST_PAIRS,
  firstAttempts,
  readAgreement,
  type Figure,
} from '@/core/calibration/agreement';
import { useQualification } from './qualification-context';
import styles from '@/components/library/page.module.css';
import own from './qualification.module.css';

/** How one's own ratings agree with the references: in counts, and from ten pairs on as two figures of the field. */
export function AgreementFigures() {
  const attempts = useQualification((state) => state.attempts);
  const samples = useQualification((state) => state.samples);
  const first = useMemo(() => firstAttempts(attempts), [attempts]);
  const agreement = useMemo(() => readAgreement(first, samples), [first, samples]);
  if (first.length === 0) return null;
  const { n, withoutPair, alpha, kappa } = agreement;
  return (
    <section className={own.agreement} aria-labelledby="agreement">
      <h3 id="agreement">Your ratings beside the references</h3>
      <p>
        {countsInWords(agreement)}
        {withoutPair > 0 &&
          ` On ${withoutPair} one of the two, or both, saw not enough evidence: that is no pair.`}
      </p>
      {n < FEWEST_PAIRS ? (
        <p className={styles.quiet}>
          Figures of agreement are shown from {FEWEST_PAIRS} pairs on; there {n === 1 ? 'is' : 'are'} {n}.
        </p>
      ) : alpha && kappa ? (
        <dl className={own.figures}>
          <FigureItem name="Krippendorff’s alpha, ordinal" figure={alpha} n={n} />
          <FigureItem name="Cohen’s kappa, quadratic weights" figure={kappa} n={n} />
        </dl>
      ) : (
        <p className={styles.quiet}>
          All {n} pairs have one and the same rating, of which agreement by chance can’t be told.
        </p>
      )}
      <p className={styles.quiet}>
        1 is full agreement, 0 what chance would give. From few pairs such a figure means little, because one
        rating given otherwise already moves it: the range says how far it moves when any one pair is left
        out. Only your first attempt at each sample counts, as you know the references after it. The figures
        are about you and the anchors, never about a candidate.
      </p>
    </section>
  );
}

function FigureItem({
  name,
  figure: { value, lowest, highest },
  n,
}: {
  name: string;
  figure: Figure;
  n: number;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value.toFixed(2)}</strong>
        <span className={styles.quiet}>
          n = {n}, between {lowest.toFixed(2)} and {highest.toFixed(2)} with any one left out
        </span>
      </dd>
    </div>
  );
}

import { useId, useRef, useState } from 'react';
import { LEVEL_WORDS } from '@/components/interviews/words';
import { classes } from '@/components/ui/classes';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { keepFocus } from '@/components/ui/keep-focus';
import radio from '@/components/ui/radio-card.module.css';
import { visibleText } from '@/components/ui/visible-text';
import { RATING_VALUES, type Level, type Rating, type RatingValue } from '@/core/interview/interview';
import { levelsInWords } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Criterion } from '@/core/rubric/rubric';
import { ANCHORED } from './rating-keys';
import styles from './rating-form.module.css';

/** How a value reads where it stands beside four others in one line. */
const BRIEF: Record<RatingValue, string> = { 1: '1', 2: '2', 3: '3', 4: '4', NE: 'NE' };

/**
 * The same evidence against the bar of the level that the interview is not at: quiet, and open where it was used. The
 * anchors are those above, with what senior adds where that is the other level.
 */
export function OtherLevel({
  criterion,
  level,
  values,
  sealed,
  onChoose,
}: {
  criterion: Criterion;
  /** The level that is rated here. */
  level: Level;
  values: Rating['values'];
  sealed: boolean;
  onChoose: (value: RatingValue | null) => void;
}) {
  const name = useId();
  const value = values[level];
  const title = `Against the bar of ${level}`;
  const words = levelsInWords(values);
  const [toggled, setToggled] = useState<boolean | null>(null);
  const choose = (next: RatingValue | null) => {
    setToggled(true);
    onChoose(next);
  };
  const anchors = useRef<HTMLFieldSetElement>(null);
  const clear = () =>
    keepFocus(
      () => anchors.current?.querySelector('input'),
      () => choose(null),
    );
  return (
    <Disclosure
      label={words === null ? `Rate against ${level} too` : `${title}: ${words}`}
      open={toggled ?? value !== null}
      onToggle={setToggled}
    >
      <div className={styles.other}>
        <fieldset ref={anchors} aria-label={title} disabled={sealed}>
          <div className={styles.brief}>
            {RATING_VALUES.map((each) => (
              <label key={each} className={classes(radio.card, styles.value)} title={ratingWords(each)}>
                <input
                  type="radio"
                  name={name}
                  aria-label={`${LEVEL_WORDS[level]}: ${ratingWords(each)}`}
                  checked={value === each}
                  onChange={() => choose(each)}
                />
                <span aria-hidden>{BRIEF[each]}</span>
              </label>
            ))}
            {!sealed && value !== null && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Clear the rating against ${level}`}
                onClick={clear}
              >
                Clear
              </Button>
            )}
          </div>
        </fieldset>
        {level === 'senior' && <SeniorAdds criterion={criterion} />}
      </div>
    </Disclosure>
  );
}

/** What a 3 and the others need beyond their anchors where senior is rated. */
function SeniorAdds({ criterion: { anchors } }: { criterion: Criterion }) {
  const added = ANCHORED.flatMap((value) => {
    const { seniorAdds } = anchors[value];
    return seniorAdds === null ? [] : [{ value, seniorAdds }];
  });
  if (added.length === 0) return <p className={styles.adds}>Senior adds nothing to the anchors above.</p>;
  return (
    <ul className={styles.adds}>
      {added.map(({ value, seniorAdds }) => (
        <li key={value}>
          {value}, senior adds: {visibleText(seniorAdds)}
        </li>
      ))}
    </ul>
  );
}

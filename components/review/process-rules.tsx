import type { ReactNode } from 'react';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { ProcessRule } from '@/core/process/process-rule';
import { RuleCorrection } from './rule-correction';
import { RULE_STATES } from './rule-states';
import styles from './process-rules.module.css';

const FIXES: Record<NonNullable<ProcessRule['fix']>, string> = {
  'call-time': 'Set the call time',
  'link-sent': 'Set when the link was sent',
  candidate: 'Choose the candidate',
};

/**
 * The rules of the process: each a fact beside a window. `onShow` leads to the event that a rule rests on, `onFix` to
 * where what is missing can be filled in; `extra` adds actions to a rule.
 */
export function ProcessRules({
  rules,
  onShow,
  onFix,
  extra,
}: {
  rules: ProcessRule[];
  onShow: (eventId: string) => void;
  onFix: () => void;
  extra?: (rule: ProcessRule) => ReactNode;
}) {
  const shown = useShown();
  return (
    <ul className={styles.rules} aria-label="Process">
      {rules.map((rule) => {
        const { icon, word } = RULE_STATES[rule.state];
        const { asked, correction, eventId, fact, fix, more, title } = rule;
        return (
          <li key={rule.id} className={styles.rule} data-state={rule.state}>
            <span className={classes(styles.icon, styles[rule.state])}>
              <Icon name={icon} />
            </span>
            <div className={styles.text}>
              <span className={styles.title}>
                {title}
                {/* Of a fact beside a suggestion its own sentence says all. */}
                {(rule.state !== 'known' || correction) && (
                  <>
                    : <span className={styles[rule.state]}>{word}</span>
                  </>
                )}
              </span>{' '}
              {correction && (
                <span className={styles.corrected}>
                  corrected by you: {shown.text(correction.reason)} (read as{' '}
                  {RULE_STATES[correction.read].word})
                </span>
              )}{' '}
              <span className={styles.fact}>
                {shown.text(fact)} {asked}
              </span>{' '}
              <span className={styles.actions}>
                {eventId !== null && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Show: ${title}`}
                    onClick={() => onShow(eventId)}
                  >
                    Show
                  </Button>
                )}
                {fix && (
                  <Button size="small" variant="quiet" onClick={onFix} aria-label={`${FIXES[fix]}: ${title}`}>
                    {FIXES[fix]}
                  </Button>
                )}
                {extra?.(rule)}
                <RuleCorrection rule={rule} />
              </span>
              {more.map(({ text, eventId: first }) => (
                <div key={text} className={styles.fact}>
                  {shown.text(text)}{' '}
                  {first !== null && (
                    <span className={styles.actions}>
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={`Show: ${shown.text(text)}`}
                        onClick={() => onShow(first)}
                      >
                        Show
                      </Button>
                    </span>
                  )}
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

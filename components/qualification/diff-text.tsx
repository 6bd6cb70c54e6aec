import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { visibleText } from '@/components/ui/visible-text';
import own from './qualification.module.css';

/** Longer lines are no code that anybody reads. */
const LONGEST = 500;

const KINDS: Record<string, { kind: string; said: string }> = {
  '+': { kind: 'added', said: 'added: ' },
  '-': { kind: 'removed', said: 'removed: ' },
  '@': { kind: 'place', said: '' },
};

/** The body of a unified diff, line by line. */
export function DiffText({ path, diff }: { path: string; diff: string }) {
  return (
    <div
      className={own.diff}
      role="region"
      aria-label={`Changes of ${visibleText(path)}`}
      tabIndex={0}
      dir="ltr"
    >
      {diff.split('\n').map((line, index) => {
        const known = KINDS[line.charAt(0)];
        return (
          <code key={index} data-kind={known?.kind ?? 'same'}>
            {known && known.said !== '' && <VisuallyHidden>{known.said}</VisuallyHidden>}
            {visibleText(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)}
          </code>
        );
      })}
    </div>
  );
}

import { useKeys } from '@/components/app/keys-context';
import { Button } from '@/components/ui/button';
import { KindToggles } from './kind-toggles';
import type { Marks } from './marks-draft';
import type { Opener } from './read-typed';
import { SignalToggles } from './signal-toggles';

/** The marks of a note as buttons: what each key does, for the mouse. */
export function MarkTools({
  marks: { kind, signal, visibility },
  mark,
  opener,
  open,
}: {
  marks: Marks;
  mark: (patch: Partial<Marks>) => void;
  /** The picker that is open. */
  opener: Opener | null;
  open: (opener: Opener) => void;
}) {
  const { shown } = useKeys();
  const isPrivate = visibility === 'private';
  const fixed = kind === 'integrity';
  return (
    <>
      <SignalToggles value={signal} onChange={(next) => mark({ signal: next })} />
      <KindToggles value={kind} onChange={(next) => mark({ kind: next })} />
      <Button
        size="small"
        variant="quiet"
        aria-label="Criterion"
        title="Criterion (type #)"
        aria-expanded={opener === '#'}
        onClick={() => open('#')}
      >
        #
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label="Comment, commit or line"
        title="Anchor to a comment, a commit or file:line (type @)"
        aria-expanded={opener === '@'}
        onClick={() => open('@')}
      >
        @
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon="lock"
        aria-label="Private"
        title={privateTitle(isPrivate, fixed, shown('private'))}
        aria-disabled={fixed || undefined}
        pressed={isPrivate}
        onClick={() => mark({ visibility: isPrivate ? 'shareable' : 'private' })}
      />
    </>
  );
}

function privateTitle(isPrivate: boolean, fixed: boolean, key: string | null): string {
  if (fixed) return 'What is about the integrity of the interview is always private';
  const words = isPrivate ? 'Private: stays out of exports unless you ask' : 'Keep private';
  return key === null ? words : `${words} (${key})`;
}

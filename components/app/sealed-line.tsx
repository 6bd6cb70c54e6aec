import { useShown } from '@/components/shown/shown';
import { Notice } from '@/components/ui/notice';
import { useSealedAt } from './app-context';

/** Says why nothing can be changed here: the scorecard is sealed. Nothing while it is not. */
export function SealedLine() {
  const sealedAt = useSealedAt();
  const shown = useShown();
  if (sealedAt === null) return null;
  return (
    <Notice tone="info" title={`Sealed ${shown.moment(sealedAt)}: only read from now on.`}>
      What you want to add is an amendment, at the end of the Summary.
    </Notice>
  );
}

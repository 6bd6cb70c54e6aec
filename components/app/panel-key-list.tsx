import { KeyList } from './key-list';
import { KEYS } from './keys';

/** The keys of the panel. */
export function PanelKeyList({ onClose }: { onClose: () => void }) {
  return <KeyList groups={KEYS} onClose={onClose} />;
}

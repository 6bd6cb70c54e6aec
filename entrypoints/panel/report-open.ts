import type { Gateway } from '@/stores/gateway';
import { inTurn } from '@/stores/in-turn';
import type { Unsaved } from './unsaved';

/**
 * Tells the background whether this page may be taken down by an update of the extension: not while the panel around it is
 * open, nor while words are nowhere but here. Answers what is to be called when the panel was opened or closed.
 */
export function reportOpen(gateway: Gateway, isPanelOpen: () => boolean, unsaved: Unsaved): () => void {
  /** A page that has just connected counts as open; null where it is not known what was heard. */
  let told: boolean | null = true;
  const isOpen = (): boolean => isPanelOpen() || unsaved.isAny();
  // One after the other: what is sent again after a while must not come in behind what is newer.
  const tell = inTurn(async () => {
    const open = isOpen();
    if (open === told) return;
    told = open;
    await gateway.request('surface.open', { open }).catch(() => {
      // The next change says it again.
      told = null;
    });
  });
  const look = (): void => {
    if (isOpen() !== told) void tell();
  };
  unsaved.whenChanged(look);
  gateway.subscribe(({ type }) => {
    if (type !== 'reconnected') return;
    told = true;
    look();
  });
  return look;
}

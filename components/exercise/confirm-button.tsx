import type { ReactNode } from 'react';
import { useApp, useSealedAt } from '@/components/app/app-context';
import { useAttempt } from '@/components/app/attempt';
import { MenuButton } from '@/components/ui/menu-button';
import { STATE_WORDS } from './finding-words';

const RAISED = ['unprompted', 'partly', 'after-hint'] as const;
const ONLY_EVIDENCE = 'evidence';

/** Confirms that a comment is about a finding, and how it was raised; or takes it as evidence and leaves that open. */
export function ConfirmButton({
  findingId,
  title,
  eventId,
  eventIds,
  children = 'It is',
}: {
  findingId: string;
  title: string;
  eventId: string;
  /** The finding's evidence so far. */
  eventIds: readonly string[];
  children?: ReactNode;
}) {
  const { interviewStore } = useApp();
  const attempt = useAttempt();
  const sealedAt = useSealedAt();
  const take = (chosen: string) => {
    const state = RAISED.find((one) => one === chosen);
    const evidence = { eventIds: [...eventIds.filter((id) => id !== eventId), eventId] };
    attempt('The finding was not saved', () =>
      interviewStore.getState().confirm(findingId, state ? { ...evidence, state } : evidence),
    );
  };
  if (sealedAt !== null) return null;
  return (
    <MenuButton
      size="small"
      variant="quiet"
      icon="check"
      label={`This comment is about: ${title}`}
      aria-label={`It is: ${title}`}
      items={[
        ...RAISED.map((id) => ({ id, label: STATE_WORDS[id] })),
        { id: ONLY_EVIDENCE, label: 'Evidence, nothing more yet' },
      ]}
      onSelect={take}
    >
      {children}
    </MenuButton>
  );
}

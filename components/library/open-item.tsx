import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { addressOf } from '@/components/dashboard/address';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { messageOf } from '@/stores/message-of';
import type { LibraryItem, LibraryKind } from './library-kind';

/** Opens the item of an address to be edited. What was open before is kept first; where it can't be, it stays open. */
export function OpenItem<T extends LibraryItem>({
  kind: { store, section, one },
  id,
  children,
}: {
  kind: LibraryKind<T>;
  id: string;
  children: (item: T) => ReactNode;
}) {
  const open = useStore(store, (state) => state.open);
  const loaded = useStore(store, (state) => state.items !== null);
  const [problem, setProblem] = useState<{ id: string; message: string | null } | null>(null);
  const isOpen = open?.id === id;
  // Also once it is open no more: another tab may have removed it.
  useEffect(() => {
    if (!loaded || isOpen) return;
    store
      .getState()
      .edit(id)
      .then((found) => setProblem(found ? null : { id, message: null }))
      .catch((error: unknown) => setProblem({ id, message: messageOf(error) }));
  }, [store, id, loaded, isOpen]);
  if (open && isOpen) return children(open);
  if (problem?.id !== id) return <p role="status">Loading</p>;
  if (problem.message === null)
    return (
      <EmptyState title={`There is no such ${one} here`}>
        <p>
          It may have been removed, or it is stored in another browser.{' '}
          <a href={addressOf(section)}>All {one}s</a>
        </p>
      </EmptyState>
    );
  return (
    <Notice
      tone="danger"
      title="What you typed before is not saved yet"
      action={open && <a href={addressOf(section, open.id)}>Back to it</a>}
    >
      {problem.message}
    </Notice>
  );
}

import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { OpeningTrouble } from '@/stores/database/opening';

const TITLES: Record<OpeningTrouble, string> = {
  'newer-database': 'Your interviews were stored by a newer Second Chair',
  'failed-upgrade': 'Your interviews could not be opened',
  'blocked-database': 'Your interviews are held by another page',
};

/**
 * What is stored can't be read, and is left as it is: why, and what to do. `problem` is what went wrong, as a sentence;
 * `children` are the ways on.
 */
export function Unreadable({
  trouble,
  problem,
  children,
}: {
  trouble: OpeningTrouble;
  problem: string | null;
  children: ReactNode;
}) {
  return (
    <EmptyState title={TITLES[trouble]} action={children}>
      <Words trouble={trouble} problem={problem} />
    </EmptyState>
  );
}

function Words({ problem, trouble }: { trouble: OpeningTrouble; problem: string | null }) {
  switch (trouble) {
    case 'newer-database':
      return (
        <>
          <p>This version can’t read them and has changed nothing: all of them are still on this machine.</p>
          <p>
            Update Second Chair on the browser’s extensions page, then open this page again. Keep the
            extension installed: removing it would delete them.
          </p>
        </>
      );
    case 'failed-upgrade':
      return (
        <>
          <p>
            This version of Second Chair could not bring what is stored to its own shape. Nothing was changed:
            all of it is as the version before left it.
          </p>
          {problem !== null && <p>What went wrong: {problem}</p>}
          <p>
            Keep the extension installed: removing it would delete them. A version that can open them does so
            by itself. Until then download everything as it is stored, and keep that file: it is every row, as
            JSON, for whoever helps you. A restore does not take it. It holds everything about everybody, and
            is not encrypted.
          </p>
        </>
      );
    case 'blocked-database':
      return (
        <p>
          A tab or window of Second Chair from before the update still holds them. Close all others of its
          pages, then try again. Nothing was changed.
        </p>
      );
  }
}

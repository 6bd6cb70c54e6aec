import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import { addressOf, VIEWS, type View } from '@/components/dashboard/address';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SaveStatusText } from '@/components/ui/save-status';
import { visibleText } from '@/components/ui/visible-text';
import { interviewsWith } from '@/core/versions/versioned';
import { ExportButtons } from './export-buttons';
import type { LibraryItem, LibraryKind } from './library-kind';
import { useDuplicate } from './use-duplicate';
import page from './page.module.css';
import styles from './item-header.module.css';

const VIEW_WORDS: Record<View, string> = { edit: 'Edit', preview: 'Preview', versions: 'Versions' };

/** Says what a change of this version does. */
function usageInWords(interviews: number | null, version: number): string {
  if (interviews === null) return 'no interview uses it yet';
  const used = interviews === 1 ? 'an interview uses it' : `${interviews} interviews use it`;
  return `${interviews === 0 ? 'it was given to a candidate' : used}: the next change makes version ${version + 1}`;
}

/** What is open, whether it is kept, and what can be done with it as a whole. `item` is the text on the screen. */
export function ItemHeader<T extends LibraryItem>({
  kind,
  item,
  view,
}: {
  kind: LibraryKind<T>;
  item: T;
  view: View;
}) {
  const duplicate = useDuplicate(kind);
  const save = useStore(kind.store, (state) => state.save);
  const conflict = useStore(kind.store, (state) => state.conflict);
  const uses = useStore(kind.store, (state) => state.uses);
  return (
    <header className={page.head}>
      <p>
        <a href={addressOf(kind.section)}>All {kind.one}s</a>
      </p>
      <div className={page.titleLine}>
        <h1 dir="auto">{visibleText(item.title.trim()) || 'Untitled'}</h1>
        <SaveStatusText status={save} />
      </div>
      <p className={page.quiet}>
        {ROLE_WORDS[item.role]}, version {item.version};{' '}
        {usageInWords(interviewsWith(uses, item), item.version)}.
      </p>
      {conflict ? (
        <Conflict kind={kind} removed={conflict.stored === null} />
      ) : (
        save?.state === 'failed' && (
          <Notice
            tone="danger"
            title="This is not saved"
            action={
              <Button size="small" icon="retry" onClick={() => void kind.store.getState().retry()}>
                Try again
              </Button>
            }
          >
            {save.message}
          </Notice>
        )
      )}
      <div className={styles.bar}>
        <nav aria-label="Views">
          <ul className={styles.views}>
            {VIEWS.map((each) => (
              <li key={each}>
                <a
                  className={styles.view}
                  href={addressOf(kind.section, item.id, each)}
                  aria-current={each === view ? 'page' : undefined}
                >
                  {VIEW_WORDS[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={page.actions}>
          <Button size="small" icon="copy" onClick={() => duplicate(item)}>
            Duplicate
          </Button>
          <ExportButtons kind={kind} items={[item]} id={item.id} />
        </div>
      </div>
    </header>
  );
}

/** Two tabs have changed the same thing: both texts are there, and one is chosen. */
function Conflict<T extends LibraryItem>({ kind, removed }: { kind: LibraryKind<T>; removed: boolean }) {
  const attempt = useAttempt();
  const settle = (which: 'mine' | 'theirs') =>
    attempt('This could not be settled', () => kind.store.getState().settle(which));
  return (
    <Notice
      tone="danger"
      title={removed ? 'This was removed in another tab' : 'This was changed in another tab'}
      action={
        <div className={page.actions}>
          <Button size="small" onClick={() => settle('mine')}>
            Keep what is here
          </Button>
          <Button size="small" onClick={() => settle('theirs')}>
            {removed ? 'Let it go' : 'Take the other'}
          </Button>
        </div>
      }
    >
      What you typed here is not saved until you choose.
    </Notice>
  );
}

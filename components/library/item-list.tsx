import { useState } from 'react';
import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import { addressOf } from '@/components/dashboard/address';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { visibleText } from '@/components/ui/visible-text';
import { interviewsWith, newestOf, type Use } from '@/core/versions/versioned';
import type { LibraryItem, LibraryKind } from './library-kind';
import { RemovedLine } from './removed-line';
import { useDuplicate } from './use-duplicate';
import page from './page.module.css';
import rows from './rows.module.css';

const titleOf = ({ title }: LibraryItem): string => visibleText(title.trim()) || 'Untitled';

function usedBy(uses: readonly Use[], item: LibraryItem): string {
  const interviews = interviewsWith(uses, item);
  if (interviews === null || interviews === 0) return '';
  return interviews === 1 ? ', used by an interview' : `, used by ${interviews} interviews`;
}

/** Items by title, each a way to its page, to be duplicated and, where they are the interviewer's, removed. */
export function ItemList<T extends LibraryItem>({
  kind,
  label,
  items,
  own,
}: {
  kind: LibraryKind<T>;
  label: string;
  items: readonly T[];
  own: boolean;
}) {
  const attempt = useAttempt();
  const duplicate = useDuplicate(kind);
  const uses = useStore(kind.store, (state) => state.uses);
  const [removed, setRemoved] = useState<T[]>([]);
  const remove = (item: T) =>
    attempt(`The ${kind.one} was not removed`, async () => {
      setRemoved(await kind.store.getState().remove(item.id, null));
    });
  const undo = () =>
    attempt(`The ${kind.one} could not be put back`, async () => {
      await kind.store.getState().add(removed);
      setRemoved([]);
    });
  const [last] = newestOf(removed);
  return (
    <ul className={rows.items} aria-label={label}>
      {items.map((item) => {
        const problems = own ? kind.check(item).length : 0;
        return (
          <li key={item.id} className={rows.row}>
            <span className={rows.rowText}>
              <a className={rows.title} dir="auto" href={addressOf(kind.section, item.id)}>
                {titleOf(item)}
              </a>
              <span className={page.quiet}>
                {ROLE_WORDS[item.role]}, version {item.version}
                {usedBy(uses, item)}
              </span>
              {problems > 0 && (
                <Badge tone="warning" icon="warning">
                  {counted(problems, 'problem')}
                </Badge>
              )}
            </span>
            <span className={rows.rowActions}>
              <Button
                size="small"
                variant="quiet"
                icon="copy"
                aria-label={`Duplicate ${titleOf(item)}`}
                onClick={() => duplicate(item)}
              />
              {own && (
                <Button
                  size="small"
                  variant="quiet"
                  icon="remove"
                  aria-label={`Remove ${titleOf(item)}`}
                  onClick={() => remove(item)}
                />
              )}
            </span>
          </li>
        );
      })}
      {last && (
        <li>
          <RemovedLine title={titleOf(last)} onUndo={undo} />
        </li>
      )}
    </ul>
  );
}

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { Field, Select } from '@/components/ui/field';
import { visibleText } from '@/components/ui/visible-text';
import { interviewsWith, versionsOf } from '@/core/versions/versioned';
import { ChangeList } from './change-list';
import type { LibraryItem, LibraryKind } from './library-kind';
import { RemovedLine } from './removed-line';
import page from './page.module.css';
import rows from './rows.module.css';
import fields from './fields.module.css';

const keyOf = ({ id, version }: LibraryItem): string => `${version} ${id}`;
const NONE: never[] = [];

/**
 * Every version of what is open, and what differs between two of them. `others` are what it may have been made from:
 * the version that `basedOn` names is offered to compare with, or the newest that there is of it.
 */
export function VersionsView<T extends LibraryItem>({
  kind,
  item,
  others,
}: {
  kind: LibraryKind<T>;
  item: T;
  others: readonly T[];
}) {
  const all: readonly T[] = useStore(kind.store, (state) => state.items) ?? NONE;
  const versions = useMemo(() => {
    // What stands on the screen may be ahead of what is stored.
    const own = versionsOf(all, item.id).filter(({ version }) => version !== item.version);
    return [item, ...own];
  }, [all, item]);
  const comparable = useMemo(
    () => [...versions, ...originsOf(versions, [...all, ...others])],
    [versions, all, others],
  );
  const [chosen, setChosen] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const find = (key: string | null) => comparable.find((one) => keyOf(one) === key);
  const to = find(chosen.to) ?? item;
  const from = find(chosen.from) ?? comparable.find((one) => one !== to);
  const groups = useMemo(() => (from ? kind.compare(from, to) : []), [kind, from, to]);
  const choice = (label: string, value: T, set: (key: string) => void) => (
    <Field label={label}>
      {(ids) => (
        <Select {...ids} value={keyOf(value)} onChange={({ target }) => set(target.value)}>
          {comparable.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.id === item.id ? '' : `${visibleText(one.title)}, `}version {one.version}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <>
      <VersionList kind={kind} versions={versions} />
      {from && (
        <section className={page.group} aria-label="What differs">
          <h2>What differs</h2>
          <div className={fields.pair}>
            {choice('From', from, (key) => setChosen({ ...chosen, from: key }))}
            {choice('To', to, (key) => setChosen({ ...chosen, to: key }))}
          </div>
          <ChangeList groups={groups} />
        </section>
      )}
    </>
  );
}

function VersionList<T extends LibraryItem>({
  kind,
  versions,
}: {
  kind: LibraryKind<T>;
  versions: readonly T[];
}) {
  const uses = useStore(kind.store, (state) => state.uses);
  const attempt = useAttempt();
  const [removed, setRemoved] = useState<T[]>([]);
  const remove = ({ id, version }: T) =>
    attempt('The version was not removed', async () => {
      setRemoved(await kind.store.getState().remove(id, version));
    });
  const undo = () =>
    attempt('The version could not be put back', async () => {
      await kind.store.getState().add(removed);
      setRemoved([]);
      // What is open is the newest one, which may be the one that came back. What is typed is saved before it gives way.
      await kind.store.getState().flush();
      await kind.store.getState().load();
    });
  return (
    <section className={page.group} aria-label="Versions">
      <h2>Versions</h2>
      <ul className={rows.items}>
        {versions.map((one) => {
          const interviews = interviewsWith(uses, one);
          return (
            <li key={one.version} className={rows.row}>
              <span className={rows.title}>Version {one.version}</span>
              <span className={page.quiet}>
                {interviews === null ? 'not used, may still change' : usedInWords(interviews)}
              </span>
              {interviews === null && versions.length > 1 && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Remove version ${one.version}`}
                  onClick={() => remove(one)}
                >
                  Remove
                </Button>
              )}
            </li>
          );
        })}
        {removed.map((one) => (
          <li key={`removed ${one.version}`}>
            <RemovedLine title={`version ${one.version}`} onUndo={undo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const usedInWords = (interviews: number): string =>
  interviews === 0
    ? 'was given to a candidate'
    : interviews === 1
      ? 'used by an interview'
      : `used by ${interviews} interviews`;

/** What the versions were made from, where it is there: that version, or the newest of it. */
function originsOf<T extends LibraryItem>(versions: readonly T[], all: readonly T[]): T[] {
  const own = versions[0]?.id;
  const origins = versions.flatMap(({ basedOn }) => {
    if (!basedOn || basedOn.id === own) return [];
    const known = versionsOf(all, basedOn.id);
    const origin = known.find(({ version }) => version === basedOn.version) ?? known[0];
    return origin ? [origin] : [];
  });
  return [...new Map(origins.map((one) => [keyOf(one), one])).values()];
}

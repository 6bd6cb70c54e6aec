import { useRef, useState, type ChangeEvent } from 'react';
import { addressOf } from '@/components/dashboard/address';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { gatherFiles } from '@/core/files/gather-files';
import type { Versioned } from '@/core/versions/versioned';
import { planImport, type PlannedItem } from '@/core/versions/plan-import';
import { messageOf } from '@/stores/message-of';
import type { ImportKind } from './library-kind';
import page from './page.module.css';
import fields from './fields.module.css';
import styles from './import-items.module.css';

/** Larger files are not even taken into memory; in bytes. What is really too large is said where it is read. */
const LARGEST_FILE = 10 * 1024 * 1024;

type Outcome<T> =
  | { what: 'reading' }
  | { what: 'refused'; problems: string[] }
  /** Some of the versions are stored with another text. */
  | { what: 'asking'; planned: PlannedItem<T>[] }
  | { what: 'imported'; planned: PlannedItem<T>[] };

/** The way in for files and pasted texts, in YAML or JSON: all of it is taken, or none. */
export function ImportItems<T extends Versioned & { title: string }>({ kind }: { kind: ImportKind<T> }) {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  const store = async (planned: PlannedItem<T>[]) => {
    const items = planned.flatMap(({ what, item, asNext }) =>
      what === 'same' ? [] : [what === 'new' ? item : asNext],
    );
    try {
      await kind.store.getState().add(items);
      setOutcome({ what: 'imported', planned });
      setPasted('');
    } catch (error) {
      setOutcome({ what: 'refused', problems: [messageOf(error)] });
    }
  };
  const take = async (files: { name: string; text: () => Promise<string> }[]) => {
    setOutcome({ what: 'reading' });
    try {
      const read = await Promise.all(
        files.map(async ({ name, text }) => ({ name, reading: await kind.read(await text()) })),
      );
      const gathered = gatherFiles(read);
      if (!gathered.ok) {
        setOutcome({ what: 'refused', problems: gathered.problems });
        return;
      }
      const stored = kind.store.getState().items ?? [];
      const planned = planImport(stored, gathered.items, kind.isSame);
      if (planned.some(({ what }) => what === 'other-text')) setOutcome({ what: 'asking', planned });
      else await store(planned);
    } catch (error) {
      setOutcome({ what: 'refused', problems: [messageOf(error)] });
    }
  };
  const onFiles = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // Emptied, so that the same file can be chosen again once it has been mended.
    event.target.value = '';
    const large = files.filter(({ size }) => size > LARGEST_FILE).map(({ name }) => name);
    if (large.length > 0) {
      const problems = large.map((name) => `${name}: This file is larger than 10 MB and was not read.`);
      setOutcome({ what: 'refused', problems });
    } else if (files.length > 0) {
      void take(files.map((file) => ({ name: file.name, text: () => file.text() })));
    }
  };

  return (
    <section className={page.group} aria-label="Import">
      <div className={page.actions}>
        <Button
          size="small"
          icon="upload"
          disabled={outcome?.what === 'reading'}
          onClick={() => picker.current?.click()}
        >
          Import files
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".yaml,.yml,.json,application/yaml,application/json"
          aria-label="Files to import"
          onChange={onFiles}
        />
      </div>
      <Disclosure label="Import by pasting">
        <div className={fields.fields}>
          <Field label="YAML or JSON">
            {(ids) => (
              <TextArea
                {...ids}
                rows={4}
                className={styles.code}
                spellCheck={false}
                value={pasted}
                onChange={({ target }) => setPasted(target.value)}
              />
            )}
          </Field>
          <div>
            <Button
              size="small"
              disabled={pasted.trim() === '' || outcome?.what === 'reading'}
              onClick={() => void take([{ name: 'Pasted text', text: () => Promise.resolve(pasted) }])}
            >
              Import the text
            </Button>
          </div>
        </div>
      </Disclosure>
      {outcome && (
        <Told
          kind={kind}
          outcome={outcome}
          onImport={(planned) => void store(planned)}
          onCancel={() => setOutcome(null)}
        />
      )}
    </section>
  );
}

function Told<T extends Versioned & { title: string }>({
  kind,
  outcome,
  onImport,
  onCancel,
}: {
  kind: ImportKind<T>;
  outcome: Outcome<T>;
  onImport: (planned: PlannedItem<T>[]) => void;
  onCancel: () => void;
}) {
  switch (outcome.what) {
    case 'reading':
      return <p role="status">Reading</p>;
    case 'refused':
      return (
        <Notice tone="danger" title="Nothing was imported">
          <ul className={styles.told} aria-label="What is wrong">
            {outcome.problems.map((problem) => (
              <li key={problem} dir="auto">
                {visibleText(problem)}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'asking':
      return (
        <Notice
          tone="warning"
          title="Some of this is stored here with another text"
          action={
            <div className={page.actions}>
              <Button size="small" variant="confirm" onClick={() => onImport(outcome.planned)}>
                Import as next versions
              </Button>
              <Button size="small" onClick={onCancel}>
                Import nothing
              </Button>
            </div>
          }
        >
          <ul className={styles.told}>
            {outcome.planned.map(({ what, item, asNext }) => (
              <li key={item.id}>
                {visibleText(item.title)}, version {item.version}:{' '}
                {what === 'other-text' ? `would become version ${asNext.version}` : WHAT[what]}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'imported':
      return (
        <Notice tone="success" title="Imported">
          <ul className={styles.told}>
            {outcome.planned.map(({ what, item, asNext }) => (
              <li key={item.id}>
                <a href={addressOf(kind.section, item.id)}>{visibleText(item.title)}</a>, version{' '}
                {what === 'other-text' ? asNext.version : item.version}
                {what === 'same' && `: ${WHAT.same}`}
              </li>
            ))}
          </ul>
        </Notice>
      );
  }
}

const WHAT = { new: 'new', same: 'was here already' } as const;

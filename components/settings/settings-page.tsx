import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextInput } from '@/components/ui/field';
import { useAttempt } from '@/components/app/attempt';
import { findSettings } from './find-settings';
import type { Setting, SettingsPart } from './setting';
import { useSettings, useSettingsServices } from './settings-context';
import { SETTINGS } from './settings-list';
import styles from './settings.module.css';

const COUNT = SETTINGS.flatMap(({ settings }) => settings).length;

/** Everything that can be set, searched as one types. `at`: the id of a part or a setting that the address leads to. */
export function SettingsPage({ at = null }: { at?: string | null }) {
  const { presetStore } = useSettingsServices();
  const attempt = useAttempt();
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const parts = findSettings(SETTINGS, typed);
  const found = parts.flatMap(({ settings }) => settings).length;
  useEffect(() => {
    attempt('The process presets could not be read', () => presetStore.getState().load());
  }, [attempt, presetStore]);
  useEffect(() => {
    const element = at === null ? null : document.getElementById(at);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [at]);
  const clear = () => {
    setTyped('');
    search.current?.focus();
  };
  return (
    <main className={styles.page}>
      <h1>Settings</h1>
      <div role="search" aria-label="Settings" className={styles.search}>
        <TextInput
          ref={search}
          type="search"
          aria-label="Search the settings"
          placeholder="Search the settings"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p role="status" className={styles.count}>
          {typed.trim() !== '' && found > 0 && `${found} of ${COUNT} settings`}
          {found === 0 && 'No setting found'}
        </p>
      </div>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      {found === 0 && (
        <EmptyState
          title="No setting has all of these words"
          action={<Button onClick={clear}>Show all settings</Button>}
        >
          Try fewer words, or another one for it: “theme”, “left”, “agenda”, “name”, “shortcut”.
        </EmptyState>
      )}
    </main>
  );
}

/** One part of the settings, a landmark by its title. */
function Part({ part: { id, title, settings } }: { part: SettingsPart }) {
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-part`}>
      <h2 id={`${id}-part`}>{title}</h2>
      {settings.map((setting) => (
        <Shown key={setting.id} setting={setting} />
      ))}
    </section>
  );
}

/** A setting, and whether what was set can't be read. */
function Shown({ setting: { id, title, about, sets, Control } }: { setting: Setting }) {
  const unread = useSettings((state) => sets.some((name) => state.unread.includes(name)));
  return (
    <div id={id} tabIndex={-1} className={styles.setting}>
      <Control id={id} title={title} about={about} />
      {unread && <p role="status">What was set here can’t be read; it is as at first. Set it once more.</p>}
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { ACTION_WORDS } from '@/core/keys/action-words';
import { ACTION_IDS, DEFAULT_KEYS, keysOf, type ActionId } from '@/core/keys/actions';
import { checkChord } from '@/core/keys/check-chord';
import { showChord } from '@/core/keys/chord';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { ChordButton } from './chord-button';
import type { SettingWords } from './setting';
import { useSettings } from './settings-context';
import { Titled } from './titled';
import { useSave } from './use-save';
import { useShortcuts } from './use-shortcuts';
import styles from './settings.module.css';

/** The id under which the focus finds the button that changes an act's key. */
const changeId = (id: ActionId): string => `change-${id}`;

/** Every key of the panel: what it does, another in its place, and the way back. */
export function PanelKeys(words: SettingWords) {
  const chosen = useSettings((state) => (state.settings ?? DEFAULT_SETTINGS).keys);
  const ofBrowser = useShortcuts();
  const save = useSave();
  const [changing, setChanging] = useState<ActionId | null>(null);
  const [said, setSaid] = useState('');
  const keys = keysOf(chosen);
  const check = (id: ActionId, chord: string) => checkChord(id, chord, keys, ofBrowser);

  const toButton = (id: ActionId) => () => document.getElementById(changeId(id));
  const set = (id: ActionId, chord: string) => {
    const { [id]: _, ...others } = chosen;
    keepFocus(toButton(id), () => {
      save({ keys: chord === DEFAULT_KEYS[id] ? others : { ...others, [id]: chord } });
      setChanging(null);
      setSaid(`${ACTION_WORDS[id]}: ${showChord(chord)}`);
    });
  };
  const backToDefault = (id: ActionId) => {
    const problem = check(id, DEFAULT_KEYS[id]);
    if (problem === null) set(id, DEFAULT_KEYS[id]);
    else setSaid(problem);
  };
  const allBack = () => {
    const others = Object.fromEntries(
      Object.entries(chosen).filter(([id]) => !ACTION_IDS.some((known) => known === id)),
    );
    save({ keys: others });
    setSaid('Every key is as at first.');
  };
  return (
    <Titled {...words}>
      <ul className={styles.keys} aria-label="Keys of the panel">
        {ACTION_IDS.map((id) => (
          <li key={id} className={styles.key} data-key-of={id}>
            <span className={styles.does}>{ACTION_WORDS[id]}</span>
            {changing === id ? (
              <ChordButton
                does={ACTION_WORDS[id]}
                check={(chord) => check(id, chord)}
                onChord={(chord) => set(id, chord)}
                onCancel={() => keepFocus(toButton(id), () => setChanging(null))}
                onLeave={() => setChanging(null)}
              />
            ) : (
              <span className={styles.acts}>
                {keys[id] === null ? (
                  <span className={styles.quiet}>Not set</span>
                ) : (
                  <kbd>{showChord(keys[id])}</kbd>
                )}
                <Button
                  id={changeId(id)}
                  size="small"
                  aria-label={`Change the key: ${ACTION_WORDS[id]}`}
                  onClick={() => {
                    setSaid('');
                    setChanging(id);
                  }}
                >
                  Change
                </Button>
                {keys[id] !== DEFAULT_KEYS[id] && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Back to ${showChord(DEFAULT_KEYS[id])}: ${ACTION_WORDS[id]}`}
                    onClick={() => backToDefault(id)}
                  >
                    Back to <kbd>{showChord(DEFAULT_KEYS[id])}</kbd>
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {ACTION_IDS.some((id) => Object.hasOwn(chosen, id)) && (
          <Button size="small" onClick={allBack}>
            Back to the defaults, all of them
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
    </Titled>
  );
}

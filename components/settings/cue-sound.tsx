import { chime } from '@/components/call/chime';
import { Button } from '@/components/ui/button';
import type { SettingWords } from './setting';
import { switchFor } from './switch-setting';
import styles from './settings.module.css';

const CueSwitch = switchFor('cueSound');

/** Whether a cue is heard, and what it sounds like. */
export function CueSound(words: SettingWords) {
  return (
    <>
      <CueSwitch {...words} />
      <Button size="small" className={styles.own} onClick={() => void chime()}>
        Hear the tone
      </Button>
    </>
  );
}

let audio: AudioContext | null = null;

const NOTE_HZ = 660;
const LOUDNESS = 0.06;
const LASTS_S = 0.4;

/**
 * Whether a tone would be heard: browsers allow none before the first click or key in a page. True where the browser does
 * not say.
 */
export function canBeHeard(): boolean {
  return 'userActivation' in navigator ? navigator.userActivation.hasBeenActive : true;
}

/** One soft tone, made here. Silent where the browser allows no sound before the first click, or has none. */
export async function chime(): Promise<void> {
  try {
    audio ??= new AudioContext();
    await audio.resume();
  } catch {
    // The words on the screen say it all the same.
    return;
  }
  const at = audio.currentTime;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(LOUDNESS, at);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LASTS_S);
  const tone = audio.createOscillator();
  tone.frequency.value = NOTE_HZ;
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + LASTS_S);
}

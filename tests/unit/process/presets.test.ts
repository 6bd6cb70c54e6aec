import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { askInWords } from '@/core/process/ask-in-words';
import { ProcessPresetSchema, type ProcessPreset } from '@/core/process/preset';
import { checkPresetName, presetFrom, takePreset } from '@/core/process/preset-change';
import { BUILT_IN_PRESETS, findPreset, newestPresets } from '@/core/process/presets';
import { makeInterview } from './build';

const named = (id: string): ProcessPreset => {
  const preset = BUILT_IN_PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
};

describe('the presets that come with Second Chair', () => {
  it('are whole, and no two have one id', () => {
    for (const preset of BUILT_IN_PRESETS) expect(v.parse(ProcessPresetSchema, preset)).toEqual(preset);
    expect(new Set(BUILT_IN_PRESETS.map(({ id }) => id)).size).toBe(BUILT_IN_PRESETS.length);
  });

  it('say what they ask for', () => {
    const words = (id: string) => askInWords(named(id), named(id).calls);
    expect(words('gitlab-technical')).toBe(
      'Link at least 72 h before the call, review up to 1 h, finished at least 24 h before, a call of 1 h 30 m.',
    );
    expect(words('fullstack')).toContain('Backend call of 1 h 30 m, Frontend call of 1 h 30 m.');
    expect(words('software-engineer-in-test')).toContain('Link at least 5 business days before the call');
  });
});

describe('an interview and its preset', () => {
  it('takes the call of the same name, or the first', () => {
    expect(takePreset(named('fullstack'), 'Frontend call').callName).toBe('Frontend call');
    expect(takePreset(named('fullstack'), '').callName).toBe('Backend call');
    expect(takePreset(named('gitlab-technical'), 'Frontend call')).toMatchObject({
      callName: '',
      callDurationMs: 90 * MINUTE_MS,
    });
  });

  it('becomes a new preset, then its next version under the same name', () => {
    const interview = makeInterview({ callDurationMs: HOUR_MS });
    const base = named('gitlab-technical');
    const first = presetFrom(interview, ' Ours ', { own: [], base, newId: 'own-1' });
    expect(first).toMatchObject({ id: 'own-1', version: 1, name: 'Ours', calls: [{ durationMs: HOUR_MS }] });
    expect(v.parse(ProcessPresetSchema, first)).toEqual(first);
    const second = presetFrom(interview, 'Ours', { own: [first], base: first, newId: 'own-2' });
    expect(second).toMatchObject({ id: 'own-1', version: 2 });
    expect(newestPresets([first, second]).at(-1)).toEqual(second);
    expect(findPreset([first, second], { presetId: 'own-1', presetVersion: 1 })).toEqual(first);
    expect(findPreset([], { presetId: 'own-1', presetVersion: 1 })).toBeNull();
  });

  it('keeps both calls, with the duration of the one that was changed', () => {
    const interview = makeInterview({ callName: 'Frontend call', callDurationMs: HOUR_MS });
    const saved = presetFrom(interview, 'Ours', { own: [], base: named('fullstack'), newId: 'x' });
    expect(saved.calls.map(({ durationMs }) => durationMs)).toEqual([90 * MINUTE_MS, HOUR_MS]);
  });

  it('needs a name that no built-in one has', () => {
    expect(checkPresetName(' ', BUILT_IN_PRESETS)).toBe('Give the preset a name.');
    expect(checkPresetName('Technical interview', BUILT_IN_PRESETS)).toContain('Choose another');
    expect(checkPresetName('Ours', BUILT_IN_PRESETS)).toBeNull();
  });
});

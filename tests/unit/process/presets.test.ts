import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { InterviewSchema } from '@/core/interview/interview-schema';
import { askInWords } from '@/core/process/ask-in-words';
import { ProcessPresetSchema, type ProcessPreset } from '@/core/process/preset';
import {
  checkOwnName,
  checkPresetName,
  duplicatePreset,
  presetFrom,
  takePreset,
} from '@/core/process/preset-change';
import { BUILT_IN_PRESETS, findPreset, isBuiltIn, newestPresets } from '@/core/process/presets';
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

  it('has the windows of the preset that it took, and which it was', () => {
    const preset = named('software-engineer-in-test');
    const interview = makeInterview(takePreset(preset, ''));
    expect(v.parse(InterviewSchema, interview)).toEqual(interview);
    expect(interview.process).toMatchObject({
      presetId: preset.id,
      presetVersion: 1,
      presetName: preset.name,
      linkBeforeCallDays: 5,
    });
    expect(Object.keys(interview.process)).not.toContain('calls');
  });

  it('takes the length of the call, and the usual one where the preset plans none', () => {
    const calls = [{ name: 'Short call', durationMs: HOUR_MS }];
    expect(takePreset({ ...named('fullstack'), calls }, '').callDurationMs).toBe(HOUR_MS);
    expect(takePreset({ ...named('fullstack'), calls: [] }, '')).toMatchObject({
      callName: '',
      callDurationMs: 90 * MINUTE_MS,
    });
  });

  it('becomes the next version of the preset of that name, whatever other presets there are', () => {
    const ours = { ...named('fullstack'), id: 'own-1', name: 'Ours' };
    const own = [ours, { ...ours, version: 3 }, { ...ours, id: 'own-2', name: 'Theirs', version: 9 }];
    const saved = presetFrom(makeInterview(), 'Ours', { own, base: null, newId: 'own-3' });
    expect(saved).toMatchObject({ id: 'own-1', version: 4 });
    const fresh = presetFrom(makeInterview(), 'New', { own, base: null, newId: 'own-3' });
    expect(fresh).toMatchObject({ id: 'own-3', version: 1 });
    const builtIn = presetFrom(makeInterview(), named('fullstack').name, {
      own: [named('fullstack')],
      base: null,
      newId: 'own-3',
    });
    expect(builtIn).toMatchObject({ id: 'own-3', version: 1 });
  });

  it('becomes a preset with the one call that it has, where its own is not known', () => {
    const interview = makeInterview({ callDurationMs: HOUR_MS });
    const saved = presetFrom(interview, ' Ours ', { own: [], base: null, newId: 'x' });
    expect(saved.calls).toEqual([{ name: 'Ours', durationMs: HOUR_MS }]);
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
    expect(checkPresetName(' Technical interview ', BUILT_IN_PRESETS)).toContain('Choose another');
    expect(checkPresetName('Ours', BUILT_IN_PRESETS)).toBeNull();
  });
});

describe('presets of one’s own', () => {
  const own = (id: string, name: string, version = 1): ProcessPreset => ({
    ...named('fullstack'),
    id,
    name,
    version,
  });

  it('have names that no other has, of one’s own or built in', () => {
    const all = [own('a', 'Ours'), own('b', 'Theirs')];
    expect(checkOwnName(own('a', 'Ours', 2), all)).toBeNull();
    expect(checkOwnName(own('a', ' Theirs '), all)).toBe(
      'Another preset of yours has this name. Choose another.',
    );
    expect(checkOwnName(own('a', 'Technical interview'), all)).toContain('comes with Second Chair');
    expect(checkOwnName(own('a', ''), all)).toBe('Give the preset a name.');
  });

  it('can be copied again and again, each copy under a name of its own', () => {
    const preset = own('a', 'Ours', 4);
    const first = duplicatePreset(preset, 'b', [preset]);
    expect(first).toEqual({ ...preset, id: 'b', version: 1, name: 'Ours, copy' });
    const second = duplicatePreset(preset, 'c', [preset, first]);
    expect(second).toMatchObject({ id: 'c', name: 'Ours, copy 2' });
    expect(duplicatePreset(preset, 'd', [preset, first, second]).name).toBe('Ours, copy 3');
  });

  it('come after the built-in ones, by name, each in its newest version', () => {
    const all = [own('c', 'Third'), own('a', 'First'), own('b', 'Second'), own('a', 'First', 2)];
    const listed = newestPresets([...all, named('fullstack')]);
    expect(listed.slice(0, BUILT_IN_PRESETS.length)).toEqual(BUILT_IN_PRESETS);
    const ours = listed.slice(BUILT_IN_PRESETS.length);
    expect(ours.map(({ name, version }) => [name, version])).toEqual([
      ['First', 2],
      ['Second', 1],
      ['Third', 1],
    ]);
  });

  it('are told from those that come with Second Chair, and found by id and version', () => {
    expect(isBuiltIn('fullstack')).toBe(true);
    expect(isBuiltIn('own-1')).toBe(false);
    const all = [own('a', 'Ours', 2), own('a', 'Ours', 1)];
    expect(findPreset(all, { presetId: 'a', presetVersion: 1 })).toBe(all[1]);
    expect(findPreset(all, { presetId: 'fullstack', presetVersion: 1 })).toEqual(named('fullstack'));
    expect(findPreset(all, { presetId: 'a', presetVersion: 3 })).toBeNull();
  });
});

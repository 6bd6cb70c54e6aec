import { effectScope } from 'vue';
import { describe, expect, it } from 'vitest';
import { useLoader } from '../src/composables/use-loader';

describe('useLoader', () => {
  it('drops the answer of an older run, whenever it comes', async () => {
    const waiting: ((value: string) => void)[] = [];
    const scope = effectScope();
    const loader = scope.run(() => useLoader<string>(() => new Promise((settle) => waiting.push(settle))));
    if (!loader) throw new Error('The scope is not active.');
    const older = loader.run();
    const newer = loader.run();
    waiting[1]?.('new');
    await newer;
    waiting[0]?.('old');
    await older;
    expect(loader.value.value).toBe('new');
    scope.stop();
  });
});

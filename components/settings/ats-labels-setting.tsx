import { lazy, Suspense } from 'react';
import type { SettingWords } from './setting';
import { Titled } from './titled';

const AtsLabelsLists = lazy(async () => ({ default: (await import('./ats-labels-lists')).AtsLabelsLists }));

/** How the company's scorecard forms call their fields. The forms are loaded when they are shown. */
export function AtsLabelsSetting(words: SettingWords) {
  return (
    <Titled {...words}>
      <Suspense fallback={<p role="status">Loading the forms</p>}>
        <AtsLabelsLists />
      </Suspense>
    </Titled>
  );
}

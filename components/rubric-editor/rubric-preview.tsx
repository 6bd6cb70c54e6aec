import { useMemo, useState } from 'react';
import { AppContext } from '@/components/app/app-context';
import { LEVEL_WORDS } from '@/components/interviews/words';
import { useLibrary } from '@/components/library/library-context';
import { previewApp } from '@/components/library/preview-app';
import { TimelineProvider } from '@/components/review/timeline-context';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { ChoiceField } from '@/components/interviews/choice-field';
import { LEVELS, type Level } from '@/core/interview/interview';
import type { Rubric } from '@/core/rubric/rubric';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';
import preview from '@/components/library/preview.module.css';

/** The rubric as an interview shows it. It can be tried: what is rated here is kept nowhere. */
export function RubricPreview({ rubric }: { rubric: Rubric }) {
  const library = useLibrary();
  const [level, setLevel] = useState<Level>('intermediate');
  const app = useMemo(() => previewApp(library, { rubric, level }), [library, rubric, level]);
  return (
    <section className={page.group} aria-labelledby="rubric-preview">
      <h2 id="rubric-preview">Preview</h2>
      <div className={fields.pair}>
        <ChoiceField label="Level" choices={LEVELS} words={LEVEL_WORDS} value={level} onChange={setLevel} />
      </div>
      <p className={page.quiet}>As an interview shows it. You can try it: nothing is kept.</p>
      <div className={preview.preview}>
        <AppContext value={app}>
          <TimelineProvider>
            <RubricTab />
          </TimelineProvider>
        </AppContext>
      </div>
    </section>
  );
}

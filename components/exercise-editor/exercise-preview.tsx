import { useMemo } from 'react';
import { AppContext } from '@/components/app/app-context';
import { FindingLists } from '@/components/exercise/findings';
import { useLibrary } from '@/components/library/library-context';
import { previewApp } from '@/components/library/preview-app';
import { TimelineProvider } from '@/components/review/timeline-context';
import { classes } from '@/components/ui/classes';
import type { Exercise } from '@/core/exercise/exercise';
import type { Rubric } from '@/core/rubric/rubric';
import page from '@/components/library/page.module.css';
import preview from '@/components/library/preview.module.css';

/** The exercise as an interview shows it, without comments. It can be tried: what is confirmed here is kept nowhere. */
export function ExercisePreview({ exercise }: { exercise: Exercise }) {
  const library = useLibrary();
  const app = useMemo(
    () => previewApp(library, { rubric: rubricOf(exercise), exercise }),
    [library, exercise],
  );
  return (
    <section className={page.group} aria-labelledby="exercise-preview">
      <h2 id="exercise-preview">Preview</h2>
      <p className={page.quiet}>
        As an interview shows it, where the candidate’s comments stand beside each finding. You can try it:
        nothing is kept.
      </p>
      <div className={classes(preview.preview, preview.previewBody)}>
        <AppContext value={app}>
          <TimelineProvider>
            <FindingLists />
          </TimelineProvider>
        </AppContext>
      </div>
    </section>
  );
}

/** An interview has one; of this one nothing is shown. */
function rubricOf({ role }: Exercise): Rubric {
  return { id: role, version: 1, role, title: '', basedOn: null, qualifications: [], criteria: [] };
}

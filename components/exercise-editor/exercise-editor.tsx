import { lazy, Suspense } from 'react';
import type { View } from '@/components/dashboard/address';
import { ROLE_WORDS } from '@/components/interviews/words';
import { EditableList } from '@/components/library/editable-list';
import { LineField, PickField, TextField } from '@/components/library/fields';
import { ItemHeader } from '@/components/library/item-header';
import { useLibrary } from '@/components/library/library-context';
import { ProblemList } from '@/components/library/problem-list';
import { ProblemsContext, problemsWithin } from '@/components/library/problems';
import { useItemFields } from '@/components/library/use-item-fields';
import { VersionsView } from '@/components/library/versions-view';
import { formatPath } from '@/core/backup/path';
import type { Exercise } from '@/core/exercise/exercise';
import type { ItemProblem } from '@/core/files/item-file';
import { CATEGORY_WORDS } from '@/components/exercise/finding-words';
import { useExerciseKind } from './exercise-kind';
import { FindingFields } from './finding-fields';
import { newExtra, newFinding } from './new-parts';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';
import { visibleText } from '@/components/ui/visible-text';

const ExercisePreview = lazy(async () => ({ default: (await import('./exercise-preview')).ExercisePreview }));

const NONE: never[] = [];

/** One exercise: its fields, how an interview shows it, or its versions. */
export function ExerciseEditor({ exercise, view }: { exercise: Exercise; view: View }) {
  const kind = useExerciseKind();
  return (
    <>
      <ItemHeader kind={kind} item={exercise} view={view} />
      {view === 'versions' && <VersionsView kind={kind} item={exercise} others={NONE} />}
      {view === 'preview' && (
        <Suspense fallback={<p role="status">Loading</p>}>
          <ExercisePreview exercise={exercise} />
        </Suspense>
      )}
      {view === 'edit' && <ExerciseFields key={exercise.id} exercise={exercise} />}
    </>
  );
}

function ExerciseFields({ exercise }: { exercise: Exercise }) {
  const { newId } = useLibrary();
  const kind = useExerciseKind();
  const { mergeRequest } = exercise;
  const { change, open, problems, root, setOpen, show } = useItemFields(kind, exercise, ([list, index]) =>
    list === 'findings' || list === 'extras' ? exercise[list][Number(index)] : undefined,
  );
  return (
    <ProblemsContext value={problems}>
      <div ref={root} className={page.form}>
        <ProblemList
          problems={problems}
          one="exercise"
          nameOf={(path) => problemName(exercise, path)}
          onShow={show}
        />
        <div className={fields.pair}>
          <LineField
            label="Title"
            path="title"
            value={exercise.title}
            onChange={(title) => change({ title })}
          />
          <PickField
            label="Role"
            path="role"
            words={ROLE_WORDS}
            value={exercise.role}
            onChange={(role) => change({ role })}
          />
        </div>
        <div className={fields.pair}>
          <LineField
            label="Project path"
            path="mergeRequest.projectPath"
            hint="Of its merge requests. * stands for any characters but a slash."
            value={mergeRequest.projectPath}
            onChange={(projectPath) => change({ mergeRequest: { ...mergeRequest, projectPath } })}
          />
          <LineField
            label="Source branch"
            path="mergeRequest.sourceBranch"
            hint="* where each candidate gets a branch of their own."
            value={mergeRequest.sourceBranch}
            onChange={(sourceBranch) => change({ mergeRequest: { ...mergeRequest, sourceBranch } })}
          />
        </div>
        <p className={page.quiet}>
          Id: <code>{visibleText(exercise.id)}</code>, the same in every version.
        </p>
        <EditableList
          label="Findings"
          one="finding"
          path="findings"
          items={exercise.findings}
          titleOf={({ title }) => title}
          factOf={({ category }) => CATEGORY_WORDS[category]}
          problemsOf={(index) => problemsWithin(problems, 'findings', index)}
          openId={open}
          onOpen={setOpen}
          create={() => newFinding(newId())}
          onChange={(findings) => change({ findings })}
        >
          {(one, index) => (
            <FindingFields
              finding={one}
              path={`findings.${index}`}
              onChange={(next) =>
                change({ findings: exercise.findings.map((each) => (each.id === one.id ? next : each)) })
              }
            />
          )}
        </EditableList>
        <EditableList
          label="Known extras"
          one="known extra"
          path="extras"
          items={exercise.extras}
          titleOf={({ title }) => title}
          problemsOf={(index) => problemsWithin(problems, 'extras', index)}
          openId={open}
          onOpen={setOpen}
          create={() => newExtra(newId())}
          onChange={(extras) => change({ extras })}
        >
          {(one, index) => {
            const put = (patch: Partial<typeof one>) =>
              change({
                extras: exercise.extras.map((each) => (each.id === one.id ? { ...each, ...patch } : each)),
              });
            return (
              <>
                <LineField
                  label="What it is"
                  path={`extras.${index}.title`}
                  value={one.title}
                  onChange={(title) => put({ title })}
                />
                <TextField
                  label="Why it is right"
                  path={`extras.${index}.description`}
                  value={one.description}
                  onChange={(description) => put({ description })}
                />
              </>
            );
          }}
        </EditableList>
      </div>
    </ProblemsContext>
  );
}

function problemName(exercise: Exercise, path: ItemProblem['path']): string {
  const [list, index, ...rest] = path;
  if ((list !== 'findings' && list !== 'extras') || typeof index !== 'number') return formatPath(path);
  const title = exercise[list][index]?.title.trim() || `${list} ${index + 1}`;
  return rest.length === 0 ? title : `${title}, ${formatPath(rest)}`;
}

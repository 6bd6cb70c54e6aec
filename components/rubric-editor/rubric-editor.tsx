import { lazy, Suspense } from 'react';
import type { View } from '@/components/dashboard/address';
import { LEVEL_WORDS, ROLE_WORDS } from '@/components/interviews/words';
import { EditableList } from '@/components/library/editable-list';
import { LineField, PickField, TextField, TicksField } from '@/components/library/fields';
import { ItemHeader } from '@/components/library/item-header';
import { useLibrary } from '@/components/library/library-context';
import { ProblemList } from '@/components/library/problem-list';
import { ProblemsContext, problemsWithin } from '@/components/library/problems';
import { useItemFields } from '@/components/library/use-item-fields';
import { VersionsView } from '@/components/library/versions-view';
import { formatPath } from '@/core/backup/path';
import type { ItemProblem } from '@/core/files/item-file';
import { LEVELS } from '@/core/interview/interview';
import { DIMENSION_TITLES } from '@/core/rubric/criteria';
import type { Rubric } from '@/core/rubric/rubric';
import { CriterionFields } from './criterion-fields';
import { newCriterion, newQualification } from './new-parts';
import { useRubricKind } from './rubric-kind';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';

const RubricPreview = lazy(async () => ({ default: (await import('./rubric-preview')).RubricPreview }));

/** One of the interviewer's own rubrics: its fields, how the interview shows it, or its versions. */
export function RubricEditor({
  rubric,
  view,
  packs,
}: {
  rubric: Rubric;
  view: View;
  packs: readonly Rubric[];
}) {
  const kind = useRubricKind();
  return (
    <>
      <ItemHeader kind={kind} item={rubric} view={view} />
      {view === 'edit' && <RubricFields key={rubric.id} rubric={rubric} />}
      {view === 'preview' && (
        <Suspense fallback={<p role="status">Loading</p>}>
          <RubricPreview rubric={rubric} />
        </Suspense>
      )}
      {view === 'versions' && <VersionsView kind={kind} item={rubric} others={packs} />}
    </>
  );
}

const LEVEL_CHOICES = LEVELS.map((level) => ({ id: level, words: LEVEL_WORDS[level] }));

function RubricFields({ rubric }: { rubric: Rubric }) {
  const { newId } = useLibrary();
  const kind = useRubricKind();
  const { change, open, problems, root, setOpen, show } = useItemFields(kind, rubric, ([list, index]) =>
    list === 'criteria' || list === 'qualifications' ? rubric[list][Number(index)] : undefined,
  );
  return (
    <ProblemsContext value={problems}>
      <div ref={root} className={page.form}>
        <ProblemList
          problems={problems}
          one="rubric"
          nameOf={(path) => problemName(rubric, path)}
          onShow={show}
        />
        <div className={fields.pair}>
          <LineField
            label="Title"
            path="title"
            value={rubric.title}
            onChange={(title) => change({ title })}
          />
          <PickField
            label="Role"
            path="role"
            words={ROLE_WORDS}
            value={rubric.role}
            onChange={(role) => change({ role })}
          />
        </div>
        <EditableList
          label="Criteria"
          one="criterion"
          path="criteria"
          items={rubric.criteria}
          titleOf={({ title }) => title}
          factOf={({ dimension }) => DIMENSION_TITLES[dimension]}
          problemsOf={(index) => problemsWithin(problems, 'criteria', index)}
          openId={open}
          onOpen={setOpen}
          create={() => newCriterion(newId())}
          onChange={(criteria) => change({ criteria })}
        >
          {(one, index) => (
            <CriterionFields
              criterion={one}
              path={`criteria.${index}`}
              qualifications={rubric.qualifications}
              onChange={(next) =>
                change({ criteria: rubric.criteria.map((each) => (each.id === one.id ? next : each)) })
              }
            />
          )}
        </EditableList>
        <EditableList
          label="Qualifications"
          one="qualification"
          path="qualifications"
          items={rubric.qualifications}
          titleOf={({ text }) => text}
          problemsOf={(index) => problemsWithin(problems, 'qualifications', index)}
          openId={open}
          onOpen={setOpen}
          create={() => newQualification(newId())}
          onChange={(qualifications) => change({ qualifications })}
        >
          {(one, index) => {
            const path = `qualifications.${index}`;
            const put = (patch: Partial<typeof one>) =>
              change({
                qualifications: rubric.qualifications.map((each) =>
                  each.id === one.id ? { ...each, ...patch } : each,
                ),
              });
            return (
              <>
                <TextField
                  label="What the role asks for"
                  path={`${path}.text`}
                  value={one.text}
                  onChange={(text) => put({ text })}
                />
                <TicksField
                  label="Levels that list it"
                  path={`${path}.levels`}
                  choices={LEVEL_CHOICES}
                  value={one.levels}
                  onChange={(ids) => put({ levels: LEVELS.filter((level) => ids.includes(level)) })}
                />
              </>
            );
          }}
        </EditableList>
      </div>
    </ProblemsContext>
  );
}

function problemName(rubric: Rubric, path: ItemProblem['path']): string {
  const [list, index, ...rest] = path;
  if ((list !== 'criteria' && list !== 'qualifications') || typeof index !== 'number')
    return formatPath(path);
  const part = rubric[list][index];
  const title = (part && ('title' in part ? part.title : part.text).trim()) || `${list} ${index + 1}`;
  return rest.length === 0 ? title : `${title}, ${formatPath(rest)}`;
}

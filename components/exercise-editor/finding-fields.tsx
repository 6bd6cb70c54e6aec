import { LinesField, LineField, PickField, TextField } from '@/components/library/fields';
import type { ExpectedFinding } from '@/core/exercise/exercise';
import { CATEGORY_WORDS, SEVERITY_WORDS } from '@/components/exercise/finding-words';
import { PlacesField } from './places-field';
import page from '@/components/library/page.module.css';
import fields from '@/components/library/fields.module.css';
import { visibleText } from '@/components/ui/visible-text';

const LEVEL_HINT = {
  any: 'Says nothing about the level',
  intermediate: 'From intermediate',
  senior: 'From senior',
};

/** Every field of one finding. */
export function FindingFields({
  finding,
  path,
  onChange,
}: {
  finding: ExpectedFinding;
  path: string;
  onChange: (finding: ExpectedFinding) => void;
}) {
  const put = (patch: Partial<ExpectedFinding>) => onChange({ ...finding, ...patch });
  return (
    <>
      <LineField
        label="What is to be found"
        path={`${path}.title`}
        value={finding.title}
        onChange={(title) => put({ title })}
      />
      <TextField
        label="Why it matters"
        path={`${path}.description`}
        value={finding.description}
        onChange={(description) => put({ description })}
      />
      <div className={fields.pair}>
        <PickField
          label="Category"
          path={`${path}.category`}
          words={CATEGORY_WORDS}
          value={finding.category}
          onChange={(category) => put({ category })}
        />
        <PickField
          label="Severity"
          path={`${path}.severity`}
          words={SEVERITY_WORDS}
          value={finding.severity}
          onChange={(severity) => put({ severity })}
        />
        <PickField
          label="Usually seen"
          path={`${path}.level`}
          words={LEVEL_HINT}
          value={finding.level ?? 'any'}
          onChange={(level) => put({ level: level === 'any' ? null : level })}
        />
      </div>
      <PlacesField places={finding.places} path={`${path}.places`} onChange={(places) => put({ places })} />
      <LinesField
        label="Words for it"
        path={`${path}.variants`}
        hint="By which people say it, one a line. They only help to find comments that may mean it."
        value={finding.variants}
        onChange={(variants) => put({ variants })}
      />
      <TextField
        label="Question for the call"
        path={`${path}.followUp`}
        hint="An open one, that does not give the finding away."
        value={finding.followUp}
        onChange={(followUp) => put({ followUp })}
      />
      <label className={fields.tick}>
        <input
          type="checkbox"
          checked={finding.oftenFoundByAi}
          onChange={({ target }) => put({ oftenFoundByAi: target.checked })}
        />
        <span>AI assistants often point at it, so raising it says little by itself</span>
      </label>
      <p className={page.quiet}>
        Id: <code>{visibleText(finding.id)}</code>, the same in every version, as what was confirmed is kept
        by it.
      </p>
    </>
  );
}

import { useInterview } from '@/components/app/app-context';
import { Notice } from '@/components/ui/notice';
import { LEVELS, ROLES } from '@/core/interview/interview';
import { ChoiceField } from './choice-field';
import { RubricChoice } from './rubric-choice';
import type { Start } from './use-start';
import { LEVEL_WORDS, ROLE_WORDS } from './words';
import styles from './page.module.css';

/** Role, level and rubric of an interview that is to begin, and why it could not. */
export function StartFields({ start }: { start: Start }) {
  const { choice, chooseRole, level, noRubric, role, setLevel } = start;
  const status = useInterview((state) => state.saves['interview']);
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField label="Role" choices={ROLES} words={ROLE_WORDS} value={role} onChange={chooseRole} />
        <ChoiceField label="Level" choices={LEVELS} words={LEVEL_WORDS} value={level} onChange={setLevel} />
      </div>
      <RubricChoice
        own={choice.own}
        unfinished={choice.unfinished}
        rubric={choice.rubric}
        onChoose={choice.choose}
      />
      {noRubric !== null && (
        <Notice tone="danger" title="There is no rubric to begin with">
          {noRubric}
        </Notice>
      )}
      {status?.state === 'failed' && (
        <Notice tone="danger" title="The interview was not saved">
          {status.message}
        </Notice>
      )}
    </>
  );
}

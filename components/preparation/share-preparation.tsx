import { useState } from 'react';
import { useApp, useInterview, useRecords } from '@/components/app/app-context';
import { OptionBox } from '@/components/ui/option-box';
import { Button } from '@/components/ui/button';
import { PopoverButton } from '@/components/ui/popover';
import {
  makePreparation,
  writePreparation,
  type PreparationOptions,
} from '@/core/preparation/preparation-file';
import { preparationFileName } from '@/core/summary/file-name';
import styles from './preparation.module.css';

/** A file for the second interviewer: what both have to know, and no word of how anything is rated. */
export function SharePreparation() {
  return (
    <div>
      <PopoverButton
        size="small"
        icon="download"
        label="Preparation for the second interviewer"
        layer={(close) => <Choices close={close} />}
      >
        For the second interviewer
      </PopoverButton>
    </div>
  );
}

function Choices({ close }: { close: () => void }) {
  const app = useApp();
  const records = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const [options, setOptions] = useState<PreparationOptions>({ candidate: true, tags: false, notes: false });
  if (!records || !rubric) return null;
  const choose = (patch: Partial<PreparationOptions>) => setOptions({ ...options, ...patch });
  const save = () => {
    const now = app.now();
    const text = writePreparation(makePreparation(records, rubric, options, now));
    app.download(preparationFileName(now, records.interview.id), 'application/json', text);
    close();
  };
  return (
    <div className={styles.layer}>
      <p>
        Merge request, times, process, agenda, rubric, question plan and checklist. Never ratings, findings,
        private notes, accommodations, or whether something speaks for or against the candidate.
      </p>
      <OptionBox
        label="Who the candidate is"
        checked={options.candidate}
        onChange={(candidate) => choose({ candidate })}
      />
      <OptionBox label="My tags" checked={options.tags} onChange={(tags) => choose({ tags })} />
      <OptionBox
        label="My shareable notes from preparation"
        checked={options.notes}
        onChange={(notes) => choose({ notes })}
      />
      <Button size="small" variant="confirm" icon="download" onClick={save}>
        Download the preparation
      </Button>
    </div>
  );
}

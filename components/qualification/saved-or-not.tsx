import { Button } from '@/components/ui/button';
import { SaveStatusText } from '@/components/ui/save-status';
import { useQualification, useQualificationServices } from './qualification-context';

/** Whether what was typed in a field of the store is kept, and a way to try again where it is not. */
export function SavedOrNot({ field }: { field: string }) {
  const { qualificationStore } = useQualificationServices();
  const save = useQualification((state) => state.saves[field]);
  return (
    <>
      <SaveStatusText status={save} />
      {save?.state === 'failed' && (
        <Button size="small" onClick={() => void qualificationStore.getState().retry(field)}>
          Try again
        </Button>
      )}
    </>
  );
}

import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { Field, TextArea } from '@/components/ui/field';
import { WritingCheck } from '@/components/writing/writing-check';

/** What the interviewer says about a rating, saved as it is typed. `label`: where "Comment" alone would not say of what. */
export function RatingComment({ criterionId, label = 'Comment' }: { criterionId: string; label?: string }) {
  const { interviewStore } = useApp();
  const comment = useInterview(
    (state) => state.file?.ratings.find((rating) => rating.criterionId === criterionId)?.comment ?? '',
  );
  const sealedAt = useSealedAt();
  return (
    <div>
      <Field label={label}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={1}
            readOnly={sealedAt !== null}
            value={comment}
            onChange={(event) => interviewStore.getState().rate(criterionId, { comment: event.target.value })}
          />
        )}
      </Field>
      {sealedAt === null && <WritingCheck text={comment} field="ratingComment" label={label} />}
    </div>
  );
}

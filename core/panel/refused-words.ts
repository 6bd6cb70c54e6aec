import type { InterviewRecords, Level } from '@/core/interview/interview';
import { ratingWords } from '@/core/rubric/rating-words';
import type { Seal } from './seal';

/** What was written here while the scorecard was sealed elsewhere, and so was not stored: by the field that could not be saved. */
export interface RefusedWords {
  field: string;
  criterionId: string | null;
  text: string;
}

const FEEDBACK = [
  ['levelNote', 'Level'],
  ['pros', 'Pros'],
  ['cons', 'Cons'],
  ['takeaways', 'Key take-aways'],
] as const;

/**
 * What the fields that failed say beyond the seal, as it could be said in an amendment. `fields` as the interview store names
 * them; those of which nothing can be said in words have an empty text.
 */
export function refusedWords(
  fields: readonly string[],
  { ratings, feedback, findings, evidence, interview }: InterviewRecords,
  { scorecard, noteForOthers }: Seal,
): RefusedWords[] {
  return fields.flatMap((field): RefusedWords[] => {
    const [kind, id = ''] = split(field);
    switch (kind) {
      case 'rating': {
        const rating = ratings.find(({ criterionId }) => criterionId === id);
        const words = rating
          ? [ratingText(rating.values, interview.level), rating.reason, rating.comment]
          : [];
        return [{ field, criterionId: id, text: joined(words) }];
      }
      case 'finding':
        return [
          {
            field,
            criterionId: null,
            text: findings.find(({ findingId }) => findingId === id)?.comment ?? '',
          },
        ];
      case 'evidence': {
        const piece = evidence.find((one) => one.id === id);
        return [{ field, criterionId: piece?.criterionId ?? null, text: piece?.excerpt ?? '' }];
      }
      case 'feedback': {
        const changed = FEEDBACK.flatMap(([name, label]) => {
          const text = feedback?.[name] ?? '';
          return text === scorecard.feedback[name] ? [] : [`${label}: ${text}`];
        });
        const note = feedback?.noteForOthers ?? '';
        const others = note === noteForOthers ? [] : [`Note for other interviewers: ${note}`];
        return [{ field, criterionId: null, text: joined([...changed, ...others]) }];
      }
      default:
        return [];
    }
  });
}

function split(field: string): [string, string?] {
  const at = field.indexOf(':');
  return at < 0 ? [field] : [field.slice(0, at), field.slice(at + 1)];
}

function ratingText(values: InterviewRecords['ratings'][number]['values'], level: Level): string {
  const value = values[level];
  return value === null ? '' : `${ratingWords(value)}.`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}

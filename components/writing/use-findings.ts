import { checkWritingInSteps } from '@/core/writing/check-writing';
import type { WritingField, WritingFinding } from '@/core/writing/writing-finding';
import { useSteps } from './use-steps';

const NONE: readonly WritingFinding[] = [];

/**
 * The findings in a text, and those of the text before until they are known: the first check of a page takes longer than
 * a frame, and leaves room for what is typed meanwhile.
 */
export function useFindings(text: string, field: WritingField): readonly WritingFinding[] {
  return useSteps(checkFor, text, field, NONE);
}

const checkFor = (text: string, field: WritingField) => checkWritingInSteps(text, { field });

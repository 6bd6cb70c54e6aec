import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useRecords } from '@/components/app/app-context';
import { makeInterview } from '@/tests/fixtures/interview';
import { renderScene } from '../render';

it('the records stay the same object while text is being typed', () => {
  const seen: ReturnType<typeof useRecords>[] = [];
  const Look = (): ReactNode => {
    seen.push(useRecords());
    return null;
  };
  const { interviewStore } = renderScene(<Look />, { interview: makeInterview() });
  act(() => interviewStore.getState().type('note-line', 'half a thought'));
  expect(new Set(seen).size).toBe(1);
  act(() => interviewStore.getState().writeFeedback({ pros: 'Named the risk.' }));
  expect(seen.at(-1)?.feedback?.pros).toBe('Named the risk.');
});

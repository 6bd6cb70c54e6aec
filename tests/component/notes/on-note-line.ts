import { screen } from '@testing-library/react';

/** The field of the note line. */
export const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

/** Whether a mark of the note line is on. */
export const pressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';

/** What is stored of a field in which something is being typed. */
export const draftOf = (field: string, text: string) => ({
  interviewId: 'interview-1',
  field,
  text,
  updatedAt: 1,
});

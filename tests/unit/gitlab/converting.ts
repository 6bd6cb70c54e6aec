import { convertAnswer, type AnswerToConvert } from '@/gitlab/convert/convert-answer';

export const key = 'https://git.example.org/gitlab/group/project!7';
export const sam = {
  id: 3,
  username: 'sam',
  name: 'Sam',
  state: 'active',
  avatar_url: 'https://git.example.org/a.png',
  web_url: 'javascript:alert(1)',
};

/** What becomes of one answer, refused ones included. */
export function convert(
  source: AnswerToConvert['source'],
  value: unknown,
  more: Partial<AnswerToConvert> = {},
) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return convertAnswer({ source, page: 1, status: 200, failure: null, text, ...more }, { key });
}

/** What becomes of an answer that can be read. */
export function converted(source: AnswerToConvert['source'], value: unknown, page = 1) {
  const answer = convert(source, value, { page });
  if (!answer.ok) throw new Error(`${answer.failure}: ${answer.detail}`);
  return answer;
}

/** A comment as GitLab gives it. */
export const note = (more: object = {}) => ({
  id: 1128,
  type: null,
  body: 'A comment',
  author: sam,
  created_at: '2026-05-04T10:00:00.250+02:00',
  updated_at: '2026-05-04T08:00:01Z',
  system: false,
  ...more,
});
/** A thread as GitLab gives it. */
export const discussion = (...notes: unknown[]) => ({ id: 'a1b2', individual_note: false, notes });
/** What the first comment of a thread becomes. */
export const firstEvent = (value: unknown) =>
  converted('discussions', [discussion(value)]).records[0]?.events[0];

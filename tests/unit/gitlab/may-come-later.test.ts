import { describe, expect, it } from 'vitest';
import { mayComeLater } from '@/gitlab/requests/may-come-later';

describe('what did not come', () => {
  it.each([
    ['without an answer', 0, ''],
    ['after a time-out of the server', 408, ''],
    ['after a limit', 429, 'Retry later\n'],
    ['after an error', 500, '{"message":"500 Internal Server Error"}'],
    ['behind a gateway that fails', 502, '<html>'],
    ['after half an answer', 200, '[{"id": 1}, {"id'],
    ['after an empty one', 200, ' \n'],
  ])('may come later %s', (_what, status, text) => {
    expect(mayComeLater({ status, text })).toBe(true);
  });

  it.each([
    ['where it came', 200, '[]'],
    ['where nobody is signed in', 401, '{"message":"401 Unauthorized"}'],
    ['where somebody may not read it', 403, ''],
    ['where there is nothing', 404, ''],
    ['where a page stands in its place', 200, '<!DOCTYPE html><html>'],
  ])('does not come later by itself %s', (_what, status, text) => {
    expect(mayComeLater({ status, text })).toBe(false);
  });
});

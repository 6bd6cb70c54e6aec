import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { diffFile, diffVersion, position } from '@/tests/unit/diff/build';
import { findRow, ownComment, showThreads } from './stage';

const FILES = [
  diffFile(),
  diffFile({ oldPath: 'lib/cart.rb', newPath: 'lib/basket.rb', status: 'renamed', diff: '' }),
  diffFile({ newPath: 'app/logo.png', status: 'added', binary: true, diff: '' }),
  diffFile({ newPath: 'old.rb', status: 'deleted', diff: '@@ -1,2 +0,0 @@\n-a\n-b' }),
];

const THREADS = [
  [ownComment(1, 0, { body: 'On a line.', position: position({ newLine: 4 }) })],
  [ownComment(2, 1, { body: 'On another.', position: position({ newLine: 21 }) })],
  [
    ownComment(3, 2, {
      body: 'Before it was renamed.',
      position: position({ oldPath: 'lib/cart.rb', newPath: 'lib/cart.rb', headSha: 'old', newLine: 9 }),
    }),
  ],
  [ownComment(4, 3, { body: 'On nothing.', position: null })],
];

async function showMap(files = FILES, threads = THREADS) {
  const shown = showThreads(threads, { review: { diffs: [diffVersion('new', files)] } });
  await shown.user.click(screen.getByRole('button', { name: /^Files/ }));
  await screen.findByRole('list', { name: 'Files' });
  return shown;
}
const files = () => within(screen.getByRole('list', { name: 'Files' }));

describe('the map of the diff', () => {
  it('says how many files there are and how many were commented on, before it is opened', () => {
    showThreads(THREADS, { review: { diffs: [diffVersion('new', FILES)] } });
    expect(screen.getByRole('button', { name: 'Files 4 · commented 2', expanded: false })).toBeTruthy();
  });

  it('is not there before the files are known', () => {
    showThreads(THREADS);
    expect(screen.queryByRole('button', { name: /^Files/ })).toBeNull();
  });

  it('says of each file what became of it, how much changed, and what was commented', async () => {
    await showMap();
    const [order, basket, logo, old] = files().getAllByRole('listitem');
    expect(order?.textContent).toMatch(
      /changed: app\/models\/order\.rb\+2 lines added−2 lines removed2 threads/,
    );
    expect(basket?.textContent).toMatch(
      /renamed: lib\/basket\.rb.*was lib\/cart\.rb.*only renamed.*1 comment not on/,
    );
    expect(logo?.textContent).toMatch(/added: app\/logo\.png.*image/);
    expect(old?.textContent).toMatch(/deleted: old\.rb−2 lines removed/);
  });

  it('filters by a file, and leaves it again', async () => {
    const { user } = await showMap();
    const order = () => files().getByRole('button', { name: /order\.rb/ });
    await user.click(order());
    expect(screen.getByText(/^2 of 4/)).toBeTruthy();
    expect(order().getAttribute('aria-pressed')).toBe('true');
    await user.click(order());
    expect(screen.getByText(/^4 of 4/)).toBeTruthy();
  });

  it('finds comments under the name that the file had', async () => {
    const { user } = await showMap();
    await user.click(files().getByRole('button', { name: /basket\.rb/ }));
    expect(await findRow(/Before it was renamed/)).toBeTruthy();
    expect(screen.getByText(/^1 of 4/)).toBeTruthy();
  });

  it('says of each hunk what is in it, and filters by its lines', async () => {
    const { interviewStore, user } = await showMap();
    const hunk = files().getByRole('button', { name: 'Lines 1 to 5: 2 added, 1 removed, 1 thread' });
    await user.click(hunk);
    expect(interviewStore.getState().file?.interview.reviewFilter).toMatchObject({
      file: 'app/models/order.rb',
      lines: { from: 1, to: 5 },
    });
    expect(hunk.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Remove filter: order.rb, lines 1 to 5' })).toBeTruthy();
  });

  it('shows what was said about removed lines, also where a hunk has no others', async () => {
    const place = position({ oldPath: 'old.rb', newPath: 'old.rb', oldLine: 2, newLine: null });
    const { user } = await showMap(FILES, [
      ...THREADS,
      [ownComment(5, 4, { body: 'Gone.', position: place })],
    ]);
    await user.click(files().getByRole('button', { name: 'Lines 1 to 2: 2 removed, 1 thread' }));
    expect(await findRow(/Gone\./)).toBeTruthy();
    expect(screen.getByText(/^1 of 5/)).toBeTruthy();
  });

  it('offers nothing to choose where nobody commented', async () => {
    await showMap();
    expect(files().getByRole<HTMLButtonElement>('button', { name: /logo\.png/ }).disabled).toBe(true);
  });

  it('shows the commented of many files first, and all on demand', async () => {
    const many = Array.from({ length: 60 }, (_, index) => diffFile({ newPath: `lib/file-${index}.rb` }));
    const { user } = await showMap([...many, ...FILES]);
    expect(files().getAllByRole('listitem')).toHaveLength(40);
    expect(files().getByRole('button', { name: /basket\.rb/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all 64 files' }));
    expect(files().getAllByRole('listitem')).toHaveLength(64);
  });
});

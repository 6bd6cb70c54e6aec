import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Attempts } from '@/components/app/attempt';
import { ExposureLog } from '@/components/exercise-editor/exposure-log';
import { LibraryContext, type LibraryServices } from '@/components/library/library-context';
import type { Exposure } from '@/core/exercise/exposure';
import { createExerciseLibrary, createRubricLibrary } from '@/stores/library-store';
import { anExercise } from '@/tests/unit/exercise/an-exercise';
import { fakeBackground } from '../notes/with-interview';

const AT = Date.UTC(2026, 10, 20, 12);
const line = (patch: Partial<Exposure>): Exposure => ({
  id: 'i1',
  exerciseId: 'storefront',
  exerciseVersion: 1,
  interviewId: 'i1',
  candidate: 'Robin Okafor',
  at: AT,
  ...patch,
});

function show(loadExposures: () => Promise<Exposure[]>): void {
  const deps = { gateway: fakeBackground(() => AT).gateway, surfaceId: 's', now: () => AT };
  const services: LibraryServices = {
    rubricLibrary: createRubricLibrary(deps),
    exerciseLibrary: createExerciseLibrary(deps),
    loadExposures,
    now: () => AT,
    newId: () => 'id',
    download: () => undefined,
  };
  render(
    <LibraryContext value={services}>
      <Attempts>
        <ExposureLog items={[anExercise()]} />
      </Attempts>
    </LibraryContext>,
  );
}

describe('the exposure log', () => {
  it('says who was given which version, what is not in the bank, and what was erased', async () => {
    show(() =>
      Promise.resolve([
        line({}),
        line({ id: 'i2', exerciseVersion: 7, candidate: null }),
        line({ id: 'erased', interviewId: null, candidate: null }),
      ]),
    );
    const table = within(await screen.findByRole('table'));
    const rows = table.getAllByRole('row').slice(1);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(cells.map(([, ...others]) => others)).toEqual([
      ['Take payments', '1', 'Robin Okafor'],
      ['An exercise that is not in the bank (storefront)', '7', 'Not chosen yet'],
      ['Take payments', '1', 'Erased'],
    ]);
  });

  it('says that nobody was given any', async () => {
    show(() => Promise.resolve([]));
    expect(await screen.findByText(/^Nobody yet/)).toBeTruthy();
  });

  it('says where it could not be read', async () => {
    show(() => Promise.reject(new Error('The disk is full.')));
    expect(await screen.findByText(/The exposure log could not be read/)).toBeTruthy();
  });
});

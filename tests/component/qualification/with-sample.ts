import { screen } from '@testing-library/react';
import type { Sample } from '@/core/calibration/sample';
import { CALL_AT } from '@/tests/fixtures/interview';
import { openDashboard } from '@/tests/component/library/dashboard';
import { aSample } from '@/tests/unit/calibration/sample';
import { openLocal } from '@/tests/unit/stores/local';

/** A background over an empty database. */
export const local = () => openLocal(() => CALL_AT + 1);
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const region = (name: string) => screen.getByRole('region', { name });

/** The dashboard with one sample of two criteria imported, beside the one that ships. */
export async function withSample(sample: Sample = aSample) {
  const opened = local();
  await opened.gateway.request('sample.add', { items: [sample] });
  return openDashboard('qualification', opened);
}

import { KeyList } from '@/components/app/key-list';
import { HIDE_LINE, keyLine, type KeyGroup } from '@/components/app/keys';

/** Every key of the dashboard and what it does. */
export const DASHBOARD_KEYS: readonly KeyGroup[] = [
  { where: 'Everywhere', keys: [keyLine('palette'), keyLine('keys'), HIDE_LINE] },
  {
    where: 'In the list of interviews',
    keys: [
      { acts: ['search'], does: 'Search in everything' },
      { acts: ['next', 'previous'], keys: '↓ ↑', does: 'Next and previous interview' },
      { keys: 'PageDown PageUp', does: 'Ten interviews on, or back' },
      { keys: 'Home End', does: 'The first and the last interview' },
      { keys: 'Enter', does: 'Open it in a window of its own' },
    ],
  },
  {
    where: 'In the search',
    keys: [
      { keys: '↓', does: 'From the field to what was found, and to the next place' },
      { keys: '↑', does: 'The place before it' },
      { keys: 'Escape', does: 'In the field: end the search' },
    ],
  },
  {
    where: 'In a list of a rubric or an exercise',
    keys: [{ keys: 'Alt+↑ Alt+↓', does: 'Move the item up and down' }],
  },
  {
    where: 'On a criterion of a calibration',
    keys: [{ keys: '1 2 3 4 0', does: 'Rate it; 0 is not enough evidence', single: true }],
  },
];

/** The keys of the dashboard. */
export function DashboardKeys({ onClose }: { onClose: () => void }) {
  return <KeyList groups={DASHBOARD_KEYS} onClose={onClose} />;
}

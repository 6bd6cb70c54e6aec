import { screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import ShowWantedPlace, { type WantedPlace } from '@/components/app/wanted-place';
import { ExerciseSection } from '@/components/exercise/exercise-section';
import { NoteForm } from '@/components/notes/note-form';
import { Tabs } from '@/components/ui/tabs';
import { makeInterview } from '@/tests/fixtures/interview';
import { anExercise } from '@/tests/unit/exercise/an-exercise';
import { renderWithInterview } from '../notes/with-interview';

const TABS = [
  { id: 'review', label: 'Review' },
  { id: 'call', label: 'Call' },
  { id: 'summary', label: 'Summary' },
];

/** Tabs, the note line below each, and the exercise folded into one. */
function Page({ wanted }: { wanted: WantedPlace }) {
  const [tab, setTab] = useState('summary');
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <Tabs label="Interview" tabs={TABS} selected={tab} onSelect={setTab} />
      {tab === 'review' && <ExerciseSection />}
      <footer>
        <NoteForm />
      </footer>
      <ShowWantedPlace wanted={wanted} root={root} select={setTab} edit={() => undefined} />
    </div>
  );
}

it.each([
  ['note-line', 'Call', 'Note'],
  ['extra-line', 'Review', 'Another valid point'],
])('a draft that was searched for is found where it is typed: %s', async (id, tab, name) => {
  const exercise = anExercise({});
  renderWithInterview(<Page wanted={{ kind: 'draft', id }} />, {
    file: { interview: makeInterview({ exerciseId: exercise.id, exerciseVersion: 1 }) },
    exercise,
  });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name })));
  expect(screen.getByRole('tab', { name: tab, selected: true })).toBeTruthy();
});

import type { KeySettings } from '@/components/app/keys-context';
import { START_OR_PAUSE } from '@/components/call/clock-words';
import { visibleText } from '@/components/ui/visible-text';
import { appointmentOf } from '@/core/call/appointment';
import { EXTENSION_MS, lastReset, type ClockReading } from '@/core/call/clock';
import type { Interview } from '@/core/interview/interview';
import type { InterviewState } from '@/stores/interview-store';
import type { Command } from './command';

type Act = [id: string, name: string, run: (store: InterviewState) => void];

/** What can be done to the call now: its clock, the parts of its agenda, and the appointment. */
export function callCommands(
  interview: Interview,
  { state }: ClockReading,
  store: () => InterviewState,
  { shown }: KeySettings,
): Command[] {
  const toggle = START_OR_PAUSE[state];
  const clock: Command[] =
    toggle === null
      ? []
      : [
          {
            id: 'clock',
            name: toggle,
            hint: 'Clock',
            keys: shown('clock') ?? undefined,
            run: () => store().startOrPauseClock(),
          },
        ];
  return [
    ...clock,
    ...[...clockActs(interview, state), ...appointmentActs(interview)].map(toCommand),
    ...parts(),
  ];

  function toCommand([id, name, run]: Act): Command {
    return { id, name, hint: 'Call', run: () => run(store()) };
  }

  function parts(): Command[] {
    if (state === 'ended') return [];
    return interview.agenda.flatMap(({ id, title }): Command[] => {
      const name = visibleText(title);
      return [
        { id: `part-${id}`, name: `Go to: ${name}`, hint: 'Agenda', run: () => store().enterSegment(id) },
        {
          id: `more-${id}`,
          name: `5 minutes more: ${name}`,
          hint: 'Agenda',
          run: () => store().extendSegment(id, EXTENSION_MS),
        },
      ];
    });
  }
}

function clockActs({ clock }: Interview, state: ClockReading['state']): Act[] {
  if (state === 'not-started')
    return lastReset(clock) ? [['undo-reset', 'Undo the reset', (store) => store.undoReset()]] : [];
  if (state === 'ended') return [['reopen', 'Reopen the call', (store) => store.reopenCall()]];
  return [
    ['longer', 'Extend the call by 5 minutes', (store) => store.extendCall(EXTENSION_MS)],
    ['shorter', 'Shorten the call by 5 minutes', (store) => store.extendCall(-EXTENSION_MS)],
    ['end', 'End the call', (store) => store.endCall()],
  ];
}

function appointmentActs(interview: Interview): Act[] {
  const became = appointmentOf(interview);
  if (became !== 'agreed') return [['reinstate', 'Reinstate the call', (store) => store.reinstateCall()]];
  return [
    ['cancel', 'Cancel the call', (store) => store.cancelCall()],
    ['no-show', 'The candidate did not come', (store) => store.markNoShow()],
  ];
}

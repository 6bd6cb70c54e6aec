import { useState } from 'react';
import { useApp, useInterview } from '@/components/app/app-context';
import { DateTimeInput } from '@/components/interviews/date-time-input';
import { localZone } from '@/components/interviews/local-date-time';
import { useShown, type Shown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { keepFocus } from '@/components/ui/keep-focus';
import { PopoverButton } from '@/components/ui/popover';
import { appointmentOf, correctedBefore, type CallChange } from '@/core/call/appointment';
import type { Interview } from '@/core/interview/interview';
import { clockSection } from './clock-section';
import styles from './appointment.module.css';

/** Moved, cancelled, not come: one act each, and what the appointment was before. */
export function AppointmentChange() {
  const interview = useInterview((state) => state.file?.interview ?? null);
  if (!interview) return null;
  return (
    <Disclosure label="Move, cancel, no-show">
      <Appointment interview={interview} />
    </Disclosure>
  );
}

function Appointment({ interview }: { interview: Interview }) {
  const { interviewStore } = useApp();
  const shown = useShown();
  const { callAt, callChanges } = interview;
  const became = appointmentOf(interview);
  const corrected = correctedBefore(interview);
  return (
    <div className={styles.section}>
      <p>
        {callAt === null
          ? 'No time is set.'
          : `The call is ${shown.hidesTimes ? '' : 'on '}${shown.moment(callAt)}.`}
      </p>
      <div className={styles.buttons}>
        <PopoverButton
          size="small"
          label="New time of the call"
          layer={(close) => <MoveForm callAt={callAt} close={close} />}
        >
          Move the call
        </PopoverButton>
        {became !== 'cancelled' && (
          <Button
            size="small"
            onClick={() => keepFocus(clockSection, () => interviewStore.getState().cancelCall())}
          >
            Cancel the call
          </Button>
        )}
        {became === 'agreed' && (
          <Button
            size="small"
            onClick={() => keepFocus(clockSection, () => interviewStore.getState().markNoShow())}
          >
            The candidate did not come
          </Button>
        )}
      </div>
      {corrected > 0 && (
        <p className={styles.quiet}>
          {corrected === 1 ? '1 rule of the process was' : `${corrected} rules of the process were`} corrected
          by hand before that: see in the Review tab whether that still holds.
        </p>
      )}
      {callChanges.length > 0 && (
        <ul aria-label="How the appointment changed" className={styles.quiet}>
          {callChanges.map((change) => (
            <li key={change.id}>{changeWords(change, shown)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function changeWords({ type, from, to, at }: CallChange, { hidesTimes, moment }: Shown): string {
  const when = (time: number | null): string => (time === null ? 'no time' : moment(time));
  const on = hidesTimes ? '' : 'on ';
  const done = ` (noted ${moment(at)})`;
  switch (type) {
    case 'moved':
      return `Moved from ${when(from)} to ${when(to)}${done}`;
    case 'cancelled':
      return `Cancelled; it was ${on}${when(from)}${done}`;
    case 'no-show':
      return `The candidate did not come${from === null ? '' : ` ${on}${moment(from)}`}${done}`;
    case 'reinstated':
      return `Reinstated${to === null ? '' : `, for ${moment(to)}`}${done}`;
  }
}

function MoveForm({ callAt, close }: { callAt: number | null; close: () => void }) {
  const { interviewStore } = useApp();
  const [to, setTo] = useState(callAt);
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (to === null || to === callAt) return;
        interviewStore.getState().moveCall(to);
        close();
      }}
    >
      <Field
        label="New time of the call"
        hint={`Time zone: ${localZone()}. Deadlines and relative times follow it; the old time is kept.`}
      >
        {(ids) => <DateTimeInput {...ids} value={to} onChange={setTo} />}
      </Field>
      <Button type="submit" size="small" variant="confirm" disabled={to === null || to === callAt}>
        Move the call
      </Button>
    </form>
  );
}

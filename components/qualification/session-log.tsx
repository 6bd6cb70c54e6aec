import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAttempt } from '@/components/app/attempt';
import { localDay } from '@/components/interviews/local-date-time';
import { RemovedLine } from '@/components/library/removed-line';
import { Button } from '@/components/ui/button';
import { STEP_PARTS, currentPreset } from '@/core/qualification/preset';
import { readProgress } from '@/core/qualification/progress';
import { byDay, type Session } from '@/core/qualification/session';
import { useQualification, useQualificationServices } from './qualification-context';
import { SessionItem, sessionTitle } from './session-item';
import { TakeInterviews } from './take-interviews';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';

/** The log of sessions, the newest day first, one open at a time; every field is saved as it is typed. */
export function SessionLog() {
  const { qualificationStore, now, newId } = useQualificationServices();
  const run = useAttempt();
  const sessions = useQualification((state) => state.sessions) ?? NONE;
  const presets = useQualification((state) => state.presets);
  const [openId, setOpenId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Session | null>(null);
  const shown = useQuietOrder(sessions, openId);
  const list = useRef<HTMLUListElement>(null);

  const add = (session: Session) =>
    run('The session could not be stored', async () => {
      await qualificationStore.getState().putSession(session);
      flushSync(() => setOpenId(session.id));
      const line = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
        (element) => element.dataset['item'] === session.id,
      );
      line?.querySelector<HTMLElement>('input')?.focus();
    });
  const addNew = () => {
    const [newest] = [...sessions].sort(byDay);
    const role = newest?.role ?? 'backend';
    const progress = readProgress(
      sessions.filter((session) => session.role === role),
      currentPreset(presets),
    );
    const next = progress[0]?.steps.find(({ signedOff, open, needed }) => signedOff + open < needed);
    add({
      id: newId(),
      day: localDay(now()),
      role,
      part: next?.part ?? STEP_PARTS[2],
      interviewId: null,
      signedOffBy: '',
      note: '',
      updatedAt: now(),
    });
  };
  const remove = (session: Session) =>
    run('The session was not removed', async () => {
      setRemoved(await qualificationStore.getState().removeSession(session.id));
    });
  const undo = () =>
    run('The session could not be put back', async () => {
      if (removed) await qualificationStore.getState().putSession(removed);
      setRemoved(null);
    });

  return (
    <section className={page.group} aria-labelledby="session-log">
      <h2 id="session-log">Sessions</h2>
      {sessions.length === 0 && (
        <p className={page.quiet}>
          None yet. Log the interviews that you shadow, lead while shadowed, or lead.
        </p>
      )}
      <ul ref={list} className={rows.items} aria-label="Sessions">
        {shown.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            open={session.id === openId}
            onToggle={() => setOpenId(session.id === openId ? null : session.id)}
            onRemove={() => remove(session)}
          />
        ))}
        {removed && (
          <li>
            <RemovedLine title={sessionTitle(removed)} onUndo={undo} />
          </li>
        )}
      </ul>
      <div className={page.actions}>
        <Button size="small" icon="plus" onClick={addNew}>
          Log a session
        </Button>
      </div>
      <TakeInterviews onTake={add} />
    </section>
  );
}

const NONE: Session[] = [];

/** By day, and in one place while a session is open: a day that is being typed must not move its own field away. */
function useQuietOrder(sessions: readonly Session[], openId: string | null): Session[] {
  const ids = sessions
    .map(({ id }) => id)
    .sort()
    .join(' ');
  const [order, setOrder] = useState<{ of: string; ids: string[] } | null>(null);
  const of = `${openId ?? ''} ${ids}`;
  if (order?.of !== of) setOrder({ of, ids: [...sessions].sort(byDay).map(({ id }) => id) });
  return useMemo(() => {
    const places = new Map(order?.ids.map((id, index) => [id, index]));
    const placeOf = ({ id }: Session): number => places.get(id) ?? -1;
    return [...sessions].sort((one, other) => placeOf(one) - placeOf(other));
  }, [sessions, order]);
}

import { memo, useMemo, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSettled } from '@/components/ui/use-settled';
import { visibleText } from '@/components/ui/visible-text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { daysFromNow } from '@/components/interviews/time-in-words';
import { roleAndLevel } from '@/components/interviews/words';
import { useShown, type Shown } from '@/components/shown/shown';
import type { InterviewRow } from '@/core/interview/interview-row';
import type { SearchState } from '@/stores/search-store';
import type { Hit, HitGroup } from '@/stores/search/search-messages';
import { useInterviewsServices, type InterviewRef } from '../interviews/interviews-context';
import { useToday } from '../interviews/use-today';
import { PLACE_WORDS } from './place-words';
import styles from './search-results.module.css';

/** Whoever types on is not talked to between two keys. */
const SAID_AFTER_MS = 1_000;

type OnOpen = (interview: InterviewRef, hit: Hit) => void;

/**
 * What was found, by interview, each place with the text around it; opening one leads there. The arrow keys move from place
 * to place.
 */
export function SearchResults({ rows, onOpen }: { rows: readonly InterviewRow[]; onOpen: OnOpen }) {
  const { searchStore } = useInterviewsServices();
  const { now } = useToday();
  const { counted, foundFor, groups, problem, query, reading } = useStore(searchStore);
  const known = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const list = useRef<HTMLDivElement>(null);
  const isWhole = reading !== null && reading.read >= reading.known;
  const shown = groups?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;

  const said = summary({ shown, counted, isWhole });
  const settled = useSettled(counted && foundFor === query ? said : '', SAID_AFTER_MS);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
    const at = all.findIndex((one) => one === document.activeElement);
    if (by === null || at < 0) return;
    event.preventDefault();
    all[at + by]?.focus();
  };

  return (
    <section aria-label="Search results" aria-busy={foundFor !== query}>
      <p className={styles.summary}>
        {said}
        {/* Said aloud is only what stands: these words change with each key, and with each interview that is read. */}
        {reading && !isWhole && ` ${reading.read} of ${reading.known} interviews can be searched so far.`}
        <VisuallyHidden>
          <span role="status">{settled}</span>
        </VisuallyHidden>
      </p>
      {problem !== null && (
        <Notice tone="danger" title="The search does not work">
          {problem}
        </Notice>
      )}
      {groups?.length === 0 && counted && isWhole && (
        <p className={styles.none}>
          Every word has to be in one text, or in the candidate’s name. Put a phrase in quotation marks, and
          try the beginning of a word.
        </p>
      )}
      <div ref={list} onKeyDown={onKeyDown}>
        {groups?.map((group) => (
          <Found
            key={group.interviewId}
            group={group}
            row={known.get(group.interviewId)}
            now={now}
            onOpen={onOpen}
          />
        ))}
      </div>
      {counted && counted.places > shown && query !== '' && (
        <Button onClick={() => searchStore.getState().showMore()}>
          Show more of {counts.format(counted.places)}
        </Button>
      )}
    </section>
  );
}

const counts = new Intl.NumberFormat('en');

/** `isWhole`: everything that is stored can be searched already. */
function summary({
  counted,
  isWhole,
  shown,
}: Pick<SearchState, 'counted'> & { isWhole: boolean; shown: number }): string {
  if (!counted) return 'Looking…';
  const { interviews, places } = counted;
  if (places === 0) return isWhole ? 'Nothing was found.' : 'Nothing so far.';
  const where = `${places === 1 ? '1 place' : `${counts.format(places)} places`} in ${interviews === 1 ? '1 interview' : `${interviews} interviews`}`;
  return `${where}${shown < places ? `, the first ${shown} shown` : ''}.`;
}

/**
 * The places of one interview. Drawn again only when what was found there is another. No landmark: of fifty nobody finds
 * one, and two calls of one candidate would have the same name.
 */
const Found = memo(function Found({
  group: { hits },
  now,
  onOpen,
  row,
}: {
  group: HitGroup;
  row: InterviewRow | undefined;
  now: number;
  onOpen: OnOpen;
}) {
  const all = useShown();
  // It was erased a moment ago.
  if (!row) return null;
  const shown = all.of(row.candidate);
  const name = shown.candidate(row);
  const call = row.callAt === null ? '' : ` · call ${daysFromNow(row.callAt, now)}`;
  return (
    <div className={styles.group} role="group" aria-label={name}>
      <h2 className={styles.heading}>
        {name}{' '}
        <span className={styles.facts}>
          {roleAndLevel(row)}
          {call}
        </span>
      </h2>
      <ul className={styles.hits}>
        {hits.map((hit, index) => (
          <li key={index} className={styles.hit}>
            <button type="button" className={styles.open} data-open onClick={() => onOpen(row, hit)}>
              <span className={styles.where}>
                {PLACE_WORDS[hit.kind]}
                {hit.about !== '' && <span className={styles.about}>{shown.text(hit.about)}</span>}
              </span>
              <span className={styles.excerpt} dir="auto">
                <Excerpt parts={hit.excerpt} shown={shown} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
});

/** What was found in its words. Where the candidate's name stands in them and is hidden, nothing is marked: it could be the name. */
function Excerpt({ parts, shown }: { parts: HitGroup['hits'][number]['excerpt']; shown: Shown }) {
  const whole = parts.map(({ text }) => text).join('');
  const unnamed = shown.unnamed(whole);
  if (unnamed !== whole) return visibleText(unnamed);
  return parts.map(({ found, text }, at) =>
    found ? <mark key={at}>{visibleText(text)}</mark> : visibleText(text),
  );
}

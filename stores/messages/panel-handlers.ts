import { writePanelBundle } from '@/core/panel/panel-bundle';
import { whyWeak } from '@/core/panel/passphrase';
import { readPanelBundle } from '@/core/panel/read-bundle';
import { takeBundle } from '@/core/panel/received';
import { compareInterviews } from '@/core/panel/same-interview';
import { LARGEST_BUNDLE } from '@/core/panel/panel-file';
import { NOT_SEALED, panelRepository } from '../database/panel-repository';
import { messageOf } from '../message-of';
import { decryptPanel, encryptPanel } from '../panel-cipher';
import type { HandlerDeps, Handlers } from './handlers';
import type { panelRequests } from './panel-requests';
import type { Answer, Ask } from './protocol';

/**
 * What the background does for sealed scorecards and those of others. Encryption is here and not in the page: a frame in
 * a page of plain http may have none.
 */
export function panelHandlers({
  database,
  reviews,
  publish,
  now,
  derive,
}: HandlerDeps): Pick<Handlers, keyof typeof panelRequests> {
  const panel = panelRepository(database);

  const tell = (interviewId: string, surfaceId: string): void =>
    publish({ type: 'scorecards-changed', interviewId, surfaceId });

  const open = async ({
    interviewId,
    text,
    passphrase,
    confirmed,
    at,
  }: Ask<'scorecard.open'>): Promise<Answer<'scorecard.open'>> => {
    const { seal } = await panel.load(interviewId);
    if (!seal) return { outcome: 'refused', reason: NOT_SEALED };
    const decrypted = await decryptPanel(text, passphrase, derive);
    if (!decrypted.ok) return { outcome: 'refused', reason: decrypted.reason };
    const reading = readPanelBundle(decrypted.content);
    if (!reading.ok) return { outcome: 'refused', reason: reading.reason };
    const candidate = (await database.interviews.get(interviewId))?.candidate ?? null;
    const sameness = compareInterviews(seal, reading.bundle, candidate);
    if (sameness.is === 'other')
      return {
        outcome: 'refused',
        reason: `This file does not belong to this interview. ${sameness.why} Nothing was stored.`,
      };
    if (sameness.is === 'unsure' && !confirmed) return { outcome: 'unsure', why: sameness.why };
    const received = takeBundle(reading.bundle, { interviewId, receivedAt: at });
    try {
      await panel.receive(received);
    } catch (error) {
      return { outcome: 'refused', reason: messageOf(error) };
    }
    return { outcome: 'opened', id: received.id };
  };

  return {
    'scorecard.load': ({ interviewId }) => panel.load(interviewId),
    'scorecard.seal': async ({ interviewId, at }, { surfaceId }) => {
      const interview = await database.interviews.get(interviewId);
      const review = interview && interview.mrKey !== null ? await reviews.load(interview.mrKey) : null;
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const seal = await panel.seal(interviewId, review, { at, timeZone });
      publish({ type: 'interview-changed', interviewId, surfaceId });
      tell(interviewId, surfaceId);
      return seal;
    },
    'scorecard.amend': async ({ amendment, field }, { surfaceId }) => {
      const made = await panel.amend(amendment, field);
      tell(made.interviewId, surfaceId);
      return made;
    },
    'scorecard.export': async ({ interviewId, author, passphrase }, { surfaceId }) => {
      const weak = whyWeak(passphrase);
      if (weak !== null) throw new Error(weak);
      const seal = await panel.signAs(interviewId, author.trim());
      const { amendments } = await panel.load(interviewId);
      const content = writePanelBundle(seal, amendments);
      if (new TextEncoder().encode(content).length > LARGEST_BUNDLE)
        throw new Error(
          'This scorecard is larger than 8 MB, and nobody could open it. Shorten its longest notes.',
        );
      tell(interviewId, surfaceId);
      return { text: await encryptPanel(content, passphrase, derive) };
    },
    'scorecard.open': async (ask, { surfaceId }) => {
      const answer = await open(ask);
      if (answer.outcome === 'opened') tell(ask.interviewId, surfaceId);
      return answer;
    },
    'scorecard.remove': async ({ interviewId, id }, { surfaceId }) => {
      await panel.remove(interviewId, id);
      tell(interviewId, surfaceId);
      return { savedAt: now() };
    },
    'debrief.save': async ({ debrief, before }, { surfaceId }) => {
      const text = await panel.saveDebrief(debrief, before);
      tell(debrief.interviewId, surfaceId);
      return { savedAt: now(), ...(text !== debrief.text && { kept: text }) };
    },
  };
}

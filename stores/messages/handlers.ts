import { exerciseRepository } from '../database/exercise-repository';
import { interviewRepository } from '../database/interview-repository';
import { interviewRows } from '../database/interview-rows';
import type { Saving } from '../database/library-repository';
import type { Database } from '../database/open-database';
import { noteRepository } from '../database/note-repository';
import { presetRepository } from '../database/preset-repository';
import type { ReviewRepository } from '../database/review-repository';
import { rubricRepository } from '../database/rubric-repository';
import type { DeriveKey } from '../panel-cipher';
import { backupHandlers } from './backup-handlers';
import { describePinned } from './describe-pinned';
import { panelHandlers } from './panel-handlers';
import type { Platform } from './platform';
import type { Answer, Ask, Published, RequestName } from './protocol';
import { qualificationHandlers } from './qualification-handlers';
import { retentionHandlers } from './retention-handlers';
import { reviewTextOf } from './review-text';

/** Who asks: the surface's own id, so that it knows its own changes again, and the tab that its frame stands in. */
export interface Caller {
  surfaceId: string;
  tabId: number | null;
}

export type Handlers = {
  [N in RequestName]: (ask: Ask<N>, caller: Caller) => Promise<Answer<N>>;
};

export interface HandlerDeps {
  database: Database;
  reviews: ReviewRepository;
  platform: Platform;
  publish: (published: Published) => void;
  /** Epoch ms. */
  now: () => number;
  /** How a passphrase becomes a key; as long as it has to take where it is left out. */
  derive?: DeriveKey;
}

/**
 * What the background does for our own pages. A handler keeps nothing between calls: the worker may be stopped after
 * any of them. Changes are published after commit.
 */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { database, reviews, platform, publish, now } = deps;
  const interviews = interviewRepository(database);
  const notes = noteRepository(database);
  const presets = presetRepository(database);
  const rubrics = rubricRepository(database);
  const exercises = exerciseRepository(database);

  const acknowledge = (interviewId: string, { surfaceId }: Caller): { savedAt: number } => {
    publish({ type: 'interview-changed', interviewId, surfaceId });
    return { savedAt: now() };
  };
  const acknowledgeRow = <T extends { interviewId: string }>(sent: T, kept: T, caller: Caller) => ({
    ...acknowledge(sent.interviewId, caller),
    ...(kept !== sent && { kept }),
  });
  const tellOf = async (
    type: 'rubrics-changed' | 'exercises-changed' | 'presets-changed',
    { surfaceId }: Caller,
  ) => {
    publish({ type, surfaceId });
    const savedAt = now();
    await platform.undated.changed(savedAt);
    return { savedAt };
  };
  const answerSaving = async <T>(
    saving: Saving<T>,
    type: 'rubrics-changed' | 'exercises-changed',
    caller: Caller,
  ) => (saving.outcome === 'saved' ? { ...saving, ...(await tellOf(type, caller)) } : saving);

  return {
    'background.ping': () => Promise.resolve({}),
    'database.open': async () => {
      await database.interviews.count();
      return {};
    },
    'surface.claim': ({ nonce }, { tabId, surfaceId }) => platform.claimSurface(nonce, tabId, surfaceId),
    'surface.pinned': async (ask) =>
      describePinned(await platform.surfaces.pinOf(ask), { interviews, platform }),
    'surface.hidden': async ({ windowId, spot }) => {
      await platform.surfaces.closedByHiding(windowId, spot);
      return {};
    },
    'surface.pin': async ({ windowId, pin }, { tabId, surfaceId }) => {
      const pinned = await platform.surfaces.pinSidePanel(windowId, tabId, pin);
      publish({ type: 'side-panel-pinned', windowId: pinned, surfaceId });
      return {};
    },
    'dashboard.open': async ({ section }) => {
      await platform.surfaces.openDashboard(section);
      return {};
    },
    'surface.detach': async ({ pin, place }) => {
      await platform.surfaces.openWindow(pin, place);
      return {};
    },
    'surface.open': ({ open }, { surfaceId }) => {
      platform.surfaces.setOpen(surfaceId, open);
      return Promise.resolve({});
    },
    'surface.busy': ({ busy }, { surfaceId }) => {
      platform.surfaces.setBusy(surfaceId, busy);
      return Promise.resolve({});
    },
    'review.load': async ({ mrKey }) => {
      // Asked first: what is erased after that is told to whoever has asked, or has another mark the next time.
      const erasureMark = await platform.retention.erasureMark(mrKey);
      return { text: reviewTextOf(await reviews.load(mrKey), mrKey), erasureMark };
    },
    'review.refresh': async ({ mrKey, tabId }) => {
      // Somebody asks for it: what was erased before may be read again.
      platform.retention.allowReview(mrKey);
      const showing = await platform.tabShowing(mrKey, tabId);
      return { started: showing !== null && (await platform.startReader(showing)) };
    },
    'review.look': (ask) => {
      // So does whoever opens a side panel or a window where nothing has been read yet.
      if (ask.force) platform.retention.allowReview(ask.mrKey);
      return platform.look(ask);
    },
    'review.jump': async ({ mrKey, tabId, target }, caller) => {
      const showing = await platform.tabShowing(mrKey, tabId);
      if (showing === null) return { done: false };
      // The page around a frame is what its user looks at; from anywhere else it may be behind other tabs.
      if (showing !== caller.tabId) await platform.bringForward(showing);
      return { done: await platform.tellTab(showing, { to: 'reader', type: 'jump', target }) };
    },
    'panel.close': async ({ tabId }) => {
      await platform.tellTab(tabId, { to: 'launcher', type: 'close' });
      return {};
    },
    'panel.hide-all': async () => {
      await platform.hideAll();
      return {};
    },
    'panel.hide-key': async () => {
      await platform.toggleHidden();
      return {};
    },
    'panel.resize': async ({ tabId, width }) => {
      await platform.rememberWidth(tabId, width);
      return {};
    },
    'host.look': ({ tabId }) => platform.hosts.look(tabId),
    'host.toggle-panel': async ({ tabId }) => ({ done: await platform.hosts.togglePanel(tabId) }),
    'host.begin': async () => {
      await platform.hosts.begin();
      return {};
    },
    'host.list': () => platform.hosts.list(),
    'host.revoke': async ({ pattern }) => {
      await platform.hosts.revoke(pattern);
      return {};
    },
    'hidden.load': async () => ({ hidden: await platform.isHidden() }),
    'hidden.show': async () => {
      await platform.showAgain();
      return {};
    },
    'settings.load': () => platform.loadSettings(),
    'settings.forget-widths': async () => {
      await platform.forgetWidths();
      return {};
    },
    'settings.save': async ({ settings }) => {
      await platform.saveSettings(settings);
      publish({ type: 'settings-changed', settings });
      return {};
    },
    'interview.list': ({ mrKey }) => interviews.list(mrKey),
    'interview.rows': () => interviewRows(database),
    'interview.create': async ({ interview, rubric }, caller) => {
      platform.interviewStored(await interviews.create(interview, rubric));
      return acknowledge(interview.id, caller);
    },
    'interview.move': async ({ interviewId, rubric, at }, caller) => {
      await interviews.move(interviewId, rubric, at);
      return acknowledge(interviewId, caller);
    },
    'interview.patch': async ({ interviewId, change, at }, caller) => {
      platform.interviewStored(await interviews.patch(interviewId, change, at));
      return acknowledge(interviewId, caller);
    },
    'interview.add': async ({ file, rubric }, caller) => {
      await interviews.add(file, rubric);
      platform.interviewStored(file.interview);
      return acknowledge(file.interview.id, caller);
    },
    'clock.save': async ({ interviewId, change }, caller) => {
      await interviews.changeClock(interviewId, change);
      return acknowledge(interviewId, caller);
    },
    'clock.move': async ({ interviewId, correction }, caller) => {
      await interviews.correctClock(interviewId, correction);
      return acknowledge(interviewId, caller);
    },
    'clock.ahead': async ({ interviewId, span, judged }, caller) => {
      const ranAhead = await platform.call.seeSpan(interviewId, span, judged);
      acknowledge(interviewId, caller);
      return { ranAhead };
    },
    'clock.cue': async ({ interviewId, cue }, { surfaceId }) => ({
      told: await platform.call.tellCue(interviewId, cue, surfaceId),
    }),
    'interview.load': async ({ id }) => {
      const loaded = await interviews.load(id);
      return loaded && { ...loaded, ranAhead: await platform.call.ranAhead(id) };
    },
    'note.save': async (edit, caller) => {
      const { notes: kept, draft } = await notes.save(edit);
      const acknowledged = acknowledge(edit.note.interviewId, caller);
      return { ...acknowledged, ...(kept && { kept }), ...(draft !== null && { draft }) };
    },
    'note.remove': async ({ interviewId, id, seen, draft }, caller) => {
      const kept = await notes.remove(id, interviewId, seen, draft);
      return { ...acknowledge(interviewId, caller), ...(kept && { kept }) };
    },
    'draft.save': async ({ draft, before }, caller) => {
      const kept = await notes.saveDraft(draft, before);
      return { ...acknowledge(draft.interviewId, caller), ...(kept !== null && { kept }) };
    },
    'rating.save': async ({ rating, seen }, caller) =>
      acknowledgeRow(rating, await interviews.saveRating(rating, seen), caller),
    'evidence.save': async ({ evidence, seen }, caller) => {
      const kept = await interviews.saveEvidence(evidence, seen);
      // A piece has the time at which it was tagged; that it was weighed since has none.
      if (seen && seen.length > 0) await platform.undated.changed(now());
      return acknowledgeRow(evidence, kept, caller);
    },
    'evidence.remove': async ({ interviewId, id }, caller) => {
      await interviews.removeEvidence(id);
      return acknowledge(interviewId, caller);
    },
    'question.save': async ({ question, seen }, caller) =>
      acknowledgeRow(question, await interviews.saveQuestion(question, seen), caller),
    'question.remove': async ({ interviewId, id, seen }, caller) => {
      const kept = await interviews.removeQuestion(id, seen);
      return { ...acknowledge(interviewId, caller), ...(kept && { kept }) };
    },
    'finding.save': async ({ finding, seen }, caller) =>
      acknowledgeRow(finding, await interviews.saveFinding(finding, seen), caller),
    'finding.remove': async ({ interviewId, findingId, seen }, caller) => {
      const kept = await interviews.removeFinding(interviewId, findingId, seen);
      return { ...acknowledge(interviewId, caller), ...(kept && { kept }) };
    },
    'feedback.save': async ({ feedback, seen }, caller) =>
      acknowledgeRow(feedback, await interviews.saveFeedback(feedback, seen), caller),
    ...panelHandlers(deps),
    ...retentionHandlers(deps),
    'preset.list': () => presets.list(),
    'preset.save': async ({ preset }, caller) => {
      await presets.save(preset);
      return tellOf('presets-changed', caller);
    },
    'preset.patch': async ({ preset, before, sent }, caller) => {
      const saving = await presets.change(preset, before, sent);
      if (saving.outcome !== 'saved') return saving;
      return { ...saving, ...(await tellOf('presets-changed', caller)) };
    },
    'preset.remove': async ({ id }, caller) => {
      await presets.remove(id);
      return tellOf('presets-changed', caller);
    },
    'rubric.list': () => rubrics.list(),
    'rubric.uses': () => rubrics.uses(),
    'rubric.save': async ({ item, before, sent }, caller) =>
      answerSaving(await rubrics.save(item, before, sent), 'rubrics-changed', caller),
    'rubric.add': async ({ items }, caller) => {
      await rubrics.add(items);
      return tellOf('rubrics-changed', caller);
    },
    'rubric.remove': async ({ id, version }, caller) => {
      await rubrics.remove(id, version);
      return tellOf('rubrics-changed', caller);
    },
    'exercise.list': () => exercises.list(),
    'exercise.uses': () => exercises.uses(),
    'exposure.list': () => exercises.log(),
    'exercise.save': async ({ item, before, sent }, caller) =>
      answerSaving(await exercises.save(item, before, sent), 'exercises-changed', caller),
    'exercise.add': async ({ items }, caller) => {
      await exercises.add(items);
      return tellOf('exercises-changed', caller);
    },
    'exercise.remove': async ({ id, version }, caller) => {
      await exercises.remove(id, version);
      return tellOf('exercises-changed', caller);
    },
    ...qualificationHandlers(deps),
    ...backupHandlers(deps),
  };
}

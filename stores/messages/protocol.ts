import * as v from 'valibot';
import { ActivityRecordSchema } from '@/core/activity/activity-event';
import { PersonSchema } from '@/core/activity/person';
import { HostSchema, PageLookSchema } from '@/core/hosts/hosts';
import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { ExposureSchema } from '@/core/exercise/exposure';
import type { Sweep } from '@/core/keeping/sweep';
import { DiffVersionSchema } from '@/core/merge-request/diff-version-schema';
import { MergeRequestSchema, ReadingSchema } from '@/core/merge-request/merge-request';
import { ProcessPresetSchema } from '@/core/process/preset';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { PlaceSchema } from '@/core/search/place';
import { SettingsReadingSchema, SettingsSchema, type Settings } from '@/core/settings/settings';
import { backupRequests } from './backup-requests';
import { Acknowledged, Id } from './fields';
import { interviewRequests } from './interview-requests';
import { qualificationRequests } from './qualification-requests';
import { panelRequests } from './panel-requests';
import { retentionRequests } from './retention-requests';

/**
 * What our own pages (panel, dashboard) may ask of the background: one entry a request, a schema for what is asked and
 * one for what is answered. A contract test holds that each has a handler. Content scripts get the other, narrow map
 * in `page-protocol.ts`.
 */

/** Which versions interviews use, and how many each. */
const Uses = v.array(v.object({ id: v.string(), version: v.number(), interviews: v.number() }));
/** `before` is the text that was changed, null for a new item; `sent` what was sent since and not answered. */
const Change = <S extends v.GenericSchema>(item: S) =>
  v.object({ item, before: v.nullable(item), sent: v.pipe(v.array(item), v.maxLength(10)) });
/** The item as it is stored now, under its next version where the one before is used; or what is stored instead. */
const Changed = <S extends v.GenericSchema>(item: S) =>
  v.variant('outcome', [
    v.object({ outcome: v.literal('saved'), item, savedAt: v.number() }),
    v.object({ outcome: v.literal('changed-elsewhere'), stored: v.nullable(item) }),
  ]);
const Several = <S extends v.GenericSchema>(item: S) =>
  v.object({ items: v.pipe(v.array(item), v.maxLength(1000)) });
/** One version, or all of them where it is null. */
const OneOrAll = v.object({ id: Id, version: v.nullable(v.number()) });

/**
 * Where somebody was in the interview: the tab (`form` in its form, null where none is open), what the field stands in and
 * which of its fields it is, and what was selected there, from and to. No words of anybody.
 */
export const SpotSchema = v.object({
  tab: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  field: v.nullable(
    v.object({
      place: v.pipe(v.string(), v.maxLength(600)),
      nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
      selection: v.nullable(v.tuple([v.number(), v.number()])),
    }),
  ),
});
export type Spot = v.InferOutput<typeof SpotSchema>;

/**
 * What an opened panel is about: a merge request (null in an interview that has none), and the tab to read it and to jump
 * in: the frame's own; for a surface outside of GitLab any tab that shows it, null where there is none. `interviewId`
 * where it was opened for this one interview, `noteId` where by the mark at a comment, `spot` where it was closed by hiding
 * and is back.
 */
const SurfaceSchema = v.object({
  tabId: v.nullable(v.number()),
  mrKey: v.nullable(v.string()),
  mrUrl: v.nullable(v.string()),
  interviewId: v.optional(v.string()),
  noteId: v.optional(v.number()),
  spot: v.optional(SpotSchema),
});
export type Surface = v.InferOutput<typeof SurfaceSchema>;

/**
 * What a side panel or a window of its own stays with, whatever tab is in front: one interview, or before there is one
 * the merge request.
 */
export const PinSchema = v.object({
  interviewId: v.nullable(Id),
  mrKey: v.nullable(v.string()),
  mrUrl: v.nullable(v.string()),
});
export type Pin = v.InferOutput<typeof PinSchema>;

/** What was read of a merge request, as a surface gets it whole (`core/merge-request`): it crosses as a text. */
export const ReviewSchema = v.object({
  mergeRequest: v.nullable(MergeRequestSchema),
  participants: v.array(PersonSchema),
  viewer: v.nullable(PersonSchema),
  reading: v.nullable(ReadingSchema),
  records: v.array(ActivityRecordSchema),
  diffs: v.array(DiffVersionSchema),
});
export type LoadedReview = v.InferOutput<typeof ReviewSchema>;

/** Where to scroll the merge request's page to. `onDiff` says that the note is better seen on the Changes tab. */
const JumpTargetSchema = v.object({
  noteId: v.number(),
  threadId: v.string(),
  onDiff: v.boolean(),
});
export type JumpTarget = v.InferOutput<typeof JumpTargetSchema>;

export const requests = {
  /** Answers at once; keeps the worker warm and is the bench's echo. */
  'background.ping': { ask: v.object({}), answer: v.object({}) },
  /** Opens what is stored, where it is not open yet; fails with the code that says why it can't be. */
  'database.open': { ask: v.object({}), answer: v.object({}) },
  /**
   * Spends the one-time key that the content script registered for this frame; null where there is none. The surface
   * that spent it may ask again.
   */
  'surface.claim': { ask: v.object({ nonce: Id }), answer: v.nullable(SurfaceSchema) },
  /**
   * What the side panel of a window, or the page with this opaque id in its address, is about; null where nothing was
   * chosen, or the interview no longer exists. `opened` says that the side panel was opened just now: it does not come
   * back with what it was about when it was closed where another merge request is in front.
   */
  'surface.pinned': {
    ask: v.variant('is', [
      v.object({ is: v.literal('side-panel'), windowId: v.number(), opened: v.boolean() }),
      v.object({ is: v.literal('window'), id: Id }),
    ]),
    answer: v.nullable(SurfaceSchema),
  },
  /** Chooses what the side panel of a window is about; null is the window that the asking frame stands in. */
  'surface.pin': {
    ask: v.object({ windowId: v.nullable(v.number()), pin: PinSchema }),
    answer: v.object({}),
  },
  /**
   * Hiding closes the side panel of this window: it is to come back there when everything is shown again. Null takes that
   * back, where it stays open after all.
   */
  'surface.hidden': {
    ask: v.object({ windowId: v.number(), spot: v.nullable(SpotSchema) }),
    answer: v.object({}),
  },
  /** Opens a window of its own, or brings the one that is about this to the front; at a place in it where one is given. */
  'surface.detach': {
    ask: v.object({ pin: PinSchema, place: v.optional(PlaceSchema) }),
    answer: v.object({}),
  },
  /** Opens a part of the dashboard in a tab of its own. A frame can't: in Firefox it knows no tabs. */
  'dashboard.open': {
    ask: v.object({ section: v.picklist(['interviews', 'keeping', 'settings', 'rubrics', 'exercises']) }),
    answer: v.object({}),
  },
  /**
   * Whether the panel around the asking frame is open, or words are nowhere but in it. A frame that was not heard of counts
   * as open.
   */
  'surface.open': { ask: v.object({ open: v.boolean() }), answer: v.object({}) },
  /** Whether somebody scrolls in this surface: what can wait does meanwhile. */
  'surface.busy': { ask: v.object({ busy: v.boolean() }), answer: v.object({}) },
  /**
   * The whole of what was read; see `review-text.ts`. `erasureMark` is another one than the last time where something of it
   * was erased since: then what is shown of it is not to be kept.
   */
  'review.load': {
    ask: v.object({ mrKey: Id }),
    answer: v.object({ text: v.string(), erasureMark: v.string() }),
  },
  /** Starts reading again in a tab that shows the merge request, `tabId` first; false where there is none. */
  'review.refresh': {
    ask: v.object({ mrKey: Id, tabId: v.nullable(v.number()) }),
    answer: v.object({ started: v.boolean() }),
  },
  /**
   * Looks for news of a merge request in a tab that shows it: `tabId` where it still does, else any. With `force` it is
   * read whole even without news. Looks that follow each other too closely are dropped, whoever asks.
   */
  'review.look': {
    ask: v.object({ mrKey: Id, tabId: v.nullable(v.number()), force: v.boolean() }),
    answer: v.variant('state', [
      v.object({ state: v.literal('on'), tabId: v.number() }),
      /** GitLab wants a pause until then (epoch ms): nothing was asked. */
      v.object({ state: v.literal('waiting'), tabId: v.number(), until: v.number() }),
      v.object({ state: v.literal('tab-gone') }),
    ]),
  },
  /**
   * Scrolls a tab that shows the merge request to a note, `tabId` first, and brings it to the front; false where there
   * is none.
   */
  'review.jump': {
    ask: v.object({ mrKey: Id, tabId: v.nullable(v.number()), target: JumpTargetSchema }),
    answer: v.object({ done: v.boolean() }),
  },
  'panel.close': { ask: v.object({ tabId: v.number() }), answer: v.object({}) },
  'panel.hide-all': { ask: v.object({}), answer: v.object({}) },
  /** The hide key, which the browser may have heard too: hides everything, or brings it back. */
  'panel.hide-key': { ask: v.object({}), answer: v.object({}) },
  /** Width of the overlay in CSS pixels, remembered for the host of the tab. */
  'panel.resize': { ask: v.object({ tabId: v.number(), width: v.number() }), answer: v.object({}) },
  /** What the toolbar's popup says about the page of this tab. */
  'host.look': { ask: v.object({ tabId: v.number() }), answer: PageLookSchema },
  /** Opens or closes the panel of a tab; false where it shows no merge request of an enabled host. */
  'host.toggle-panel': { ask: v.object({ tabId: v.number() }), answer: v.object({ done: v.boolean() }) },
  /** Starts on what the browser has granted, in open tabs too. Only the browser grants: this names no host. */
  'host.begin': { ask: v.object({}), answer: v.object({}) },
  'host.list': { ask: v.object({}), answer: v.array(HostSchema) },
  /** Gives a host back to the browser. What was read there stays stored. */
  'host.revoke': { ask: v.object({ pattern: Id }), answer: v.object({}) },
  /** Whether everything is hidden, and the way back that is safe to press twice. */
  'hidden.load': { ask: v.object({}), answer: v.object({ hidden: v.boolean() }) },
  'hidden.show': { ask: v.object({}), answer: v.object({}) },
  'settings.load': { ask: v.object({}), answer: SettingsReadingSchema },
  /** Forgets the widths that panels were dragged to: every host has that of the settings. */
  'settings.forget-widths': { ask: v.object({}), answer: v.object({}) },
  'settings.save': { ask: v.object({ settings: SettingsSchema }), answer: v.object({}) },
  ...interviewRequests,
  ...qualificationRequests,
  ...panelRequests,
  ...retentionRequests,
  /** Every version of every exercise in the bank. */
  'exercise.list': { ask: v.object({}), answer: v.array(ExerciseSchema) },
  /** Which candidate was given which version when, newest first. */
  'exposure.list': { ask: v.object({}), answer: v.array(ExposureSchema) },
  /** Every version of the interviewer's own process presets. */
  'preset.list': { ask: v.object({}), answer: v.array(ProcessPresetSchema) },
  /** Stores a version that is not there yet; another text of one that is there is refused. */
  'preset.save': { ask: v.object({ preset: ProcessPresetSchema }), answer: Acknowledged },
  /**
   * Stores a change of the newest version of an own preset, in its place while no interview began with it. `before` is
   * what was changed, null for a new one; `sent` what was sent since and not answered.
   */
  'preset.patch': {
    ask: v.object({
      preset: ProcessPresetSchema,
      before: v.nullable(ProcessPresetSchema),
      sent: v.pipe(v.array(ProcessPresetSchema), v.maxLength(10)),
    }),
    answer: v.variant('outcome', [
      v.object({ outcome: v.literal('saved'), preset: ProcessPresetSchema, savedAt: v.number() }),
      v.object({ outcome: v.literal('changed-elsewhere'), stored: v.nullable(ProcessPresetSchema) }),
    ]),
  },
  /** Every version of it; refused where an interview began with one. */
  'preset.remove': { ask: v.object({ id: Id }), answer: Acknowledged },
  /** The interviewer's own rubrics; what ships is none of them. */
  'rubric.list': { ask: v.object({}), answer: v.array(RubricSchema) },
  'rubric.uses': { ask: v.object({}), answer: Uses },
  'rubric.save': { ask: Change(RubricSchema), answer: Changed(RubricSchema) },
  /** All of them or none, at the versions that they have. */
  'rubric.add': { ask: Several(RubricSchema), answer: Acknowledged },
  /** Refused where an interview uses it. */
  'rubric.remove': { ask: OneOrAll, answer: Acknowledged },
  /** The exercise bank, in the same way. */
  'exercise.uses': { ask: v.object({}), answer: Uses },
  'exercise.save': { ask: Change(ExerciseSchema), answer: Changed(ExerciseSchema) },
  'exercise.add': { ask: Several(ExerciseSchema), answer: Acknowledged },
  'exercise.remove': { ask: OneOrAll, answer: Acknowledged },
  ...backupRequests,
} as const;

type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = v.InferOutput<Requests[N]['ask']>;
export type Answer<N extends RequestName> = v.InferOutput<Requests[N]['answer']>;

/** What the background tells every open surface, after commit (`...-changed`) or while it is being stored (`review-arrived`). */
export type Published =
  | { type: 'review-arrived'; mrKey: string; review: ArrivedReview }
  /** GitLab wants a pause: nobody looks for news before its end (epoch ms). */
  | { type: 'look-waiting'; mrKey: string; until: number }
  /** `surfaceId` names the surface whose command it was, which has it already. */
  | { type: 'interview-changed'; interviewId: string; surfaceId: string }
  /** The seal, amendments, others' scorecards or debrief notes of an interview. */
  | { type: 'scorecards-changed'; interviewId: string; surfaceId: string }
  /** They are gone, and nothing of them is stored any more; of these merge requests it is another review than before. */
  | { type: 'interviews-erased'; interviewIds: string[]; mrKeys: string[] }
  /** How far the browser's files have been rewritten. */
  | { type: 'sweep-changed'; sweep: Sweep }
  | { type: 'hidden-changed'; hidden: boolean }
  /** The side panel of this window is about something else now; `surfaceId` names who chose it. */
  | { type: 'side-panel-pinned'; windowId: number; surfaceId: string }
  /** The interviewer's own rubrics, the exercise bank, or their own process presets. */
  | { type: 'rubrics-changed' | 'exercises-changed' | 'presets-changed'; surfaceId: string }
  /** Sessions, calibrations, samples, or what it takes to be qualified. */
  | { type: 'qualification-changed'; surfaceId: string }
  /** The mark at a comment was clicked: the panel of that tab shows its entry. */
  | { type: 'show-entry'; mrKey: string; tabId: number; noteId: number }
  /** A host was granted or revoked. */
  | { type: 'hosts-changed' }
  | { type: 'settings-changed'; settings: Settings };

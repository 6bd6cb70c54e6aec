import type { Span } from '@/core/call/ran-ahead';
import type { Host, PageLook } from '@/core/hosts/hosts';
import type { Settings, SettingsReading } from '@/core/settings/settings';
import type { Interview } from '@/core/interview/interview';
import type { Sweep } from '@/core/keeping/sweep';
import type { Traces } from '@/core/keeping/traces';
import type { Left } from '../database/retention-repository';
import type { Place } from '@/core/search/place';
import type { Answer, Ask, Pin, Spot, Surface } from './protocol';
import type { TabMessage } from './page-protocol';

/** Self-managed hosts, as the browser grants them. */
interface HostsPlatform {
  look(tabId: number): Promise<PageLook>;
  /** False where the tab shows no merge request of an enabled host. */
  togglePanel(tabId: number): Promise<boolean>;
  begin(): Promise<void>;
  list(): Promise<Host[]>;
  /** Rejects for a host that comes with the extension. */
  revoke(pattern: string): Promise<void>;
}

/** What a surface is about, and where to go on there, where hiding has closed it. */
export type HiddenPin = Pin & { spot?: Spot };

/** Side panels and windows of their own, as the browser has them. */
interface SurfacesPlatform {
  /** What was chosen for it; null where nothing was. With where to go on, where hiding had closed it. */
  pinOf(ask: Ask<'surface.pinned'>): Promise<HiddenPin | null>;
  /** Hiding closes the side panel of a window; with null it stays open after all. */
  closedByHiding(windowId: number, spot: Spot | null): Promise<void>;
  /** Answers the window, which is the one of the tab where it is null. Rejects where there is none. */
  pinSidePanel(windowId: number | null, tabId: number | null, pin: Pin): Promise<number>;
  openWindow(pin: Pin, place?: Place): Promise<void>;
  openDashboard(section: Ask<'dashboard.open'>['section']): Promise<void>;
  /** Whether somebody has this surface open in front of them, or it holds what is not saved. */
  setOpen(surfaceId: string, open: boolean): void;
  /** Whether somebody is in the middle of something in it that other work would make stutter. */
  setBusy(surfaceId: string, busy: boolean): void;
}

/** What erasing needs of the browser, beside the tables. */
interface RetentionPlatform {
  /** From now on nothing that is read of this merge request is taken: its tabs may go on sending what they have. */
  refuseReview(mrKey: string): void;
  /** What is read from now on is taken again. */
  allowReview(mrKey: string): void;
  /** Something of this merge request is erased now; marked before and after, as a stop comes at any time. */
  markErasure(mrKey: string): void;
  /** The last such mark since the browser started; empty where there is none. */
  erasureMark(mrKey: string): Promise<string>;
  /** Side panels and windows that are about these are about nothing any more; nor is anything remembered of their calls. */
  forgetPins(interviewIds: readonly string[]): Promise<void>;
  /** Where something is still found in the storage areas. */
  searchStorage(traces: Traces): Promise<Left[]>;
  /** Remembers that the browser's files have to be rewritten, before anything is erased: a stop comes at any time. */
  sweepIsDue(): Promise<void>;
  /** Nothing was erased after all: as it was before `sweepIsDue`. */
  sweepIsNotDue(): Promise<void>;
  sweepState(): Promise<Sweep>;
  /** Rewrites them where it is due. Never rejects for what the browser refuses: the state says it. */
  sweep(): Promise<Sweep>;
}

/** What surfaces of one call have to know of each other, for as long as the browser runs. */
export interface CallMemory {
  /** The span that the interviewer has yet to judge; null where there is none. */
  ranAhead(interviewId: string): Promise<Span | null>;
  /** A surface saw it, or it was `judged`; answers what is still to be judged. */
  seeSpan(interviewId: string, span: Span, judged: boolean): Promise<Span | null>;
  /**
   * Whether another surface has told the interviewer of this cue already; from now on this one has. A surface whose answer
   * was lost asks again, and is answered the same.
   */
  tellCue(interviewId: string, cue: string, surfaceId: string): Promise<boolean>;
}

/**
 * When what has no time of its own was last changed: rubrics, exercises, presets, samples, ratings for practice, how
 * evidence was weighed.
 */
export interface Undated {
  /** Epoch ms; 0 where it never was. */
  changedAt(): Promise<number>;
  /** Never rejects: what was written is stored, and only the reminder of a backup comes later without it. */
  changed(at: number): Promise<void>;
}

/** What the handlers need of the browser; the background gives the real one, tests one of their own. */
export interface Platform {
  /**
   * Spends a frame's one-time key. Null where it was never registered, was spent by another surface, or belongs to
   * another tab.
   */
  claimSurface(nonce: string, tabId: number | null, surfaceId: string): Promise<Surface | null>;
  surfaces: SurfacesPlatform;
  retention: RetentionPlatform;
  call: CallMemory;
  undated: Undated;
  /** A tab that shows the merge request: `tabId` where it does, else one in front, else any; null where none does. */
  tabShowing(mrKey: string, tabId: number | null): Promise<number | null>;
  /** Brings a tab and its window to the front. Never rejects for a tab that is gone. */
  bringForward(tabId: number): Promise<void>;
  /** Starts the reader in the tab; false where the tab is gone or no longer shows a merge request. */
  startReader(tabId: number): Promise<boolean>;
  /** Looks for news in a tab that shows the merge request. */
  look(ask: Ask<'review.look'>): Promise<Answer<'review.look'>>;
  /** Called after an interview was stored: what depends on its candidate is brought up to date. */
  interviewStored(interview: Interview): void;
  /** False where nobody in the tab listens. */
  tellTab(tabId: number, message: TabMessage): Promise<boolean>;
  /** Hides everything, everywhere. */
  hideAll(): Promise<void>;
  /** The same by the key, or brings it back. */
  toggleHidden(): Promise<void>;
  isHidden(): Promise<boolean>;
  showAgain(): Promise<void>;
  hosts: HostsPlatform;
  rememberWidth(tabId: number, width: number): Promise<void>;
  /** From then on every host has the width of the settings, open panels too. */
  forgetWidths(): Promise<void>;
  loadSettings(): Promise<SettingsReading>;
  saveSettings(settings: Settings): Promise<void>;
}

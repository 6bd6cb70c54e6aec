import type { SamplePerson } from './world';

/**
 * How the sample's conversation is written down, before ids and exact positions are worked out. `before` is the time
 * before the call in hours and minutes, such as `53:12`.
 */
export interface ScriptedThread extends ScriptedReply {
  /** What it stands on in the diff. */
  on?: ScriptedPlace;
  /** It was written on the newest commit of its time alone. */
  onCommit?: true;
  replies?: ScriptedReply[];
  /** A thread even without replies. Notes on the diff and comments with replies are threads anyway. */
  thread?: true;
  resolved?: { before: string; by: SamplePerson };
  internal?: true;
  /** A note that the viewer may not read. */
  unreadable?: true;
}

export interface ScriptedReply {
  before: string;
  /** The time before the call in milliseconds, where it must be exact; without it, seconds are made up. */
  exactly?: number;
  by: SamplePerson;
  body: string;
  /** When it was last edited. */
  edited?: string;
  /** The icon of a system note. */
  system?: string;
  awards?: ScriptedAward[];
  imported?: true;
  unknownType?: string;
  applied?: true;
}

/** A file of the diff by its new path, and in it a line, a point on an image, or nothing: then it is the file itself. */
export interface ScriptedPlace {
  file: string;
  /** Text that only this line of the file holds, or its new number. */
  line?: string | number;
  /** The number of a removed line. */
  oldLine?: number;
  linesAbove?: number;
  image?: { width: number; height: number; x: number; y: number };
}

export interface ScriptedAward {
  before: string;
  by: SamplePerson;
  name: string;
}

import type { SamplePerson } from './world';

/**
 * How the sample's conversation is written down, before ids and exact positions are worked out. `before` is the time
 * before the call in hours and minutes, such as `53:12`.
 */
export interface ScriptedThread {
  before: string;
  by: SamplePerson;
  body: string;
  /** The line of the diff that it stands on; `line` is text that only this line of the file holds. */
  on?: { file: string; line: string; side?: 'old'; linesAbove?: number };
  replies?: ScriptedReply[];
  /** A thread even without replies. Notes on the diff and comments with replies are threads anyway. */
  thread?: true;
  resolved?: { before: string; by: SamplePerson };
  edited?: string;
  internal?: true;
  unreadable?: true;
  /** The icon of a system note. */
  system?: string;
  awards?: ScriptedAward[];
}

export interface ScriptedReply {
  before: string;
  by: SamplePerson;
  body: string;
  edited?: string;
  system?: string;
  awards?: ScriptedAward[];
}

export interface ScriptedAward {
  before: string;
  by: SamplePerson;
  name: string;
}

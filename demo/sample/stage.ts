import { span } from './duration';
import { fakeSha } from './fake-sha';
import type { ScriptedAward, ScriptedReply, ScriptedThread } from './script';
import type { DiffFile } from './unified-diff';
import type { SampleAward, SampleDiscussion, SampleNote, SamplePosition, SampleVersion } from './world';

const FIRST_NOTE_ID = 2_604_117_300;
const FIRST_AWARD_ID = 30_118_400;

/** Turns the script of a conversation into discussions with ids, exact times and positions. */
export class Stage {
  #notes = 0;
  #awards = 0;

  /** `versions`: newest first; a note stands on the version that was the newest when it was written. */
  constructor(
    readonly callAt: number,
    readonly baseSha: string,
    readonly versions: SampleVersion[],
  ) {}

  /** Discussions in the order in which they begin. Throws where a line is not in the diff, or in it twice. */
  perform(script: ScriptedThread[]): SampleDiscussion[] {
    return [...script]
      .sort((a, b) => span(b.before) - span(a.before))
      .map((thread) => this.discussion(thread));
  }

  awards(script: ScriptedAward[]): SampleAward[] {
    return script.map(({ before, by, name }) => {
      this.#awards += 1;
      return {
        id: FIRST_AWARD_ID + this.#awards * 17,
        name,
        person: by,
        at: this.time(before, this.#awards),
      };
    });
  }

  private discussion(thread: ScriptedThread): SampleDiscussion {
    const replies = thread.replies ?? [];
    const first = this.note(thread, thread.internal ?? false);
    return {
      id: fakeSha(`discussion ${first.id}`),
      individual: thread.on === undefined && replies.length === 0 && thread.thread !== true,
      resolved: thread.resolved
        ? { by: thread.resolved.by, at: this.time(thread.resolved.before, first.id) }
        : null,
      position: thread.on ? this.position(thread.on, first.at) : null,
      unreadable: thread.unreadable ?? false,
      notes: [first, ...replies.map((reply) => this.note(reply, thread.internal ?? false))],
    };
  }

  private note(script: ScriptedReply, internal: boolean): SampleNote {
    this.#notes += 1;
    const id = FIRST_NOTE_ID + this.#notes * 37;
    const at = this.time(script.before, id);
    const editedAt = script.edited === undefined ? null : this.time(script.edited, id);
    return {
      id,
      body: script.body.trim(),
      author: script.by,
      at,
      updatedAt: editedAt ?? at,
      editedAt,
      systemIcon: script.system ?? null,
      internal,
      awards: this.awards(script.awards ?? []),
    };
  }

  /** Nobody acts on the full minute: seconds and milliseconds come from the id. */
  private time(before: string, salt: number): number {
    return this.callAt - span(before) + ((salt * 7_919) % 52_000);
  }

  private position(on: NonNullable<ScriptedThread['on']>, at: number): SamplePosition {
    const version = this.versions.find((candidate) => candidate.at <= at) ?? this.versions.at(-1);
    const file = version?.files.find(({ newPath }) => newPath === on.file);
    if (!version || !file) throw new Error(`The diff has no file ${on.file}.`);
    const line = findLine(file, on.line, on.side === 'old');
    const newLine = line.newLine;
    return {
      baseSha: this.baseSha,
      headSha: version.headSha,
      oldPath: file.oldPath,
      newPath: file.newPath,
      oldLine: line.oldLine,
      newLine,
      startLine: on.linesAbove === undefined || newLine === null ? null : newLine - on.linesAbove,
    };
  }
}

function findLine(file: DiffFile, text: string, old: boolean) {
  const lines = file.hunks
    .flatMap((hunk) => hunk.lines)
    .filter((line) => line.text.includes(text) && (old ? line.newLine === null : line.newLine !== null));
  const [line] = lines;
  if (!line || lines.length > 1) throw new Error(`${file.newPath} has "${text}" ${lines.length} times.`);
  return line;
}

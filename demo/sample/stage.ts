import { span } from './duration';
import { fakeSha } from './fake-sha';
import type { ScriptedAward, ScriptedReply, ScriptedThread } from './script';
import { findPlace } from './find-place';
import type { SampleAward, SampleDiscussion, SampleNote, SampleVersion } from './world';

/** Turns the script of a conversation into discussions with ids, exact times and positions. */
export class Stage {
  #awards = 0;

  /** `versions`: newest first; a note stands on the version that was the newest when it was written. */
  constructor(
    readonly callAt: number,
    readonly baseSha: string,
    readonly versions: SampleVersion[],
    readonly firstIds: { note: number; award: number },
  ) {}

  /** Discussions in the order in which they begin. Throws where a line is not in the diff, or in it twice. */
  perform(script: ScriptedThread[]): SampleDiscussion[] {
    const all = script.flatMap((thread) => [thread, ...(thread.replies ?? [])]);
    const ids = new Map([...all].sort(byTime).map((note, index) => [note, this.firstIds.note + index * 37]));
    return [...script].sort(byTime).map((thread) => this.discussion(thread, ids));
  }

  awards(script: ScriptedAward[]): SampleAward[] {
    return script.map(({ before, by, name }) => {
      this.#awards += 1;
      return {
        id: this.firstIds.award + this.#awards * 17,
        name,
        person: by,
        at: this.time(before, this.#awards),
      };
    });
  }

  private discussion(thread: ScriptedThread, ids: Map<ScriptedReply, number>): SampleDiscussion {
    const replies = thread.replies ?? [];
    const first = this.note(thread, ids, thread.internal ?? false);
    return {
      id: fakeSha(`discussion ${first.id}`),
      individual: thread.on === undefined && replies.length === 0 && thread.thread !== true,
      resolved: thread.resolved
        ? { by: thread.resolved.by, at: this.time(thread.resolved.before, first.id) }
        : null,
      position: thread.on ? findPlace(thread.on, first.at, this.versions, this.baseSha) : null,
      ...(thread.onCommit
        ? { commitSha: this.versions.find(({ at }) => at <= first.at)?.headSha ?? '' }
        : {}),
      unreadable: thread.unreadable ?? false,
      notes: [first, ...replies.map((reply) => this.note(reply, ids, thread.internal ?? false))],
    };
  }

  private note(script: ScriptedReply, ids: Map<ScriptedReply, number>, internal: boolean): SampleNote {
    const id = ids.get(script) ?? this.firstIds.note;
    const at = script.exactly === undefined ? this.time(script.before, id) : this.callAt - script.exactly;
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
      ...(script.imported ? { imported: true } : {}),
      ...(script.unknownType === undefined ? {} : { unknownType: script.unknownType }),
      ...(script.applied ? { applied: true } : {}),
      awards: this.awards(script.awards ?? []),
    };
  }

  /** Nobody acts on the full minute: seconds and milliseconds come from the id. */
  private time(before: string, salt: number): number {
    return this.callAt - span(before) + ((salt * 7_919) % 52_000);
  }
}

/** Oldest first. Ids rise in this order, as on a server. */
function byTime(a: ScriptedReply, b: ScriptedReply): number {
  return (b.exactly ?? span(b.before)) - (a.exactly ?? span(a.before));
}

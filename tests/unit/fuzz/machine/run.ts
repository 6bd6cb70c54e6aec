import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDatabase } from '@/stores/database/open-database';
import type { Reply } from '@/stores/messages/wire';
import { CALL_AT } from '@/tests/fixtures/interview';
import type { PanelRecords } from '@/core/panel/panel-records';
import { must, mustEqual } from '../target';
import { ACTS } from './acts';
import { startBackground, type Background } from './background';
import type { Sent, World } from './sent';
import { readStored, type Stored } from './stored';
import { newSurface, type Surface } from './surface';
import { mayBeRefused, mustBeSealed, type Refused } from './sealed';
import { newTruth, whatIsWrong, whichChoiceIsWrong, wordsIn } from './truth';

/** What one surface does. */
interface Doing {
  act: keyof typeof ACTS;
  pick: number;
}

/**
 * One step: the first surface, the other, or both at the same time. `stop`: after so many turns of the event loop the
 * background is stopped, and what has no answer is sent once more to a new one, `backwards` in the other order. `twice`: who
 * waits is impatient, and sends the same again.
 */
export interface Step {
  doing: [Doing | null, Doing | null];
  stop: number | null;
  backwards: boolean;
  twice: boolean;
}

/** By themselves: what they change is all of an interview, and another one's answer says nothing of it. */
const ALONE: readonly Doing['act'][] = ['restore', 'bring', 'look', 'takeBackup'];

const rarely: readonly Doing['act'][] = ['erase', 'restore', 'bring', 'takeBackup', 'create', 'seal'];
const names = Object.keys(ACTS) as Doing['act'][];
const anyDoing: fc.Arbitrary<Doing> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names.filter((name) => !rarely.includes(name))) },
    { weight: 1, arbitrary: fc.constantFrom(...rarely) },
  ),
  pick: fc.nat(10_000),
});
const anyStep: fc.Arbitrary<Step> = fc.record({
  doing: fc.oneof(
    fc.tuple(anyDoing, fc.constant(null)),
    fc.tuple(fc.constant(null), anyDoing),
    fc.tuple(anyDoing, anyDoing),
  ),
  stop: fc.option(fc.nat(40), { freq: 3 }),
  backwards: fc.boolean(),
  twice: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
export const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 25, size: 'max' });

const alone = (doing: Step['doing']): Step => ({ doing, stop: null, backwards: false, twice: false });
/** Two interviews, both of which both surfaces have open. */
const BEGINNING: readonly Step[] = [
  alone([
    { act: 'create', pick: 0 },
    { act: 'create', pick: 0 },
  ]),
  alone([{ act: 'look', pick: 1 }, null]),
  alone([null, { act: 'look', pick: 0 }]),
];

let runs = 0;

/** Two surfaces work over one database; after each step everything that was acknowledged is there, once. */
export async function run(steps: readonly Step[]): Promise<void> {
  runs += 1;
  const name = `machine-${runs}`;
  const machine = await startMachine(name);
  try {
    for (const step of [...BEGINNING, ...steps]) await machine.take(step);
    await machine.end();
  } finally {
    await machine.remove();
  }
}

async function startMachine(name: string) {
  let [count, at] = [0, CALL_AT];
  const world: World = {
    truths: new Map(),
    review: newTruth(),
    step: 0,
    next: () => (count += 1),
    now: () => (at += 1_000),
  };
  const surfaces: [Surface, Surface] = [newSurface('one'), newSurface('other')];
  let background = await startBackground(name, world.now);
  const watching = openDatabase(name);
  await watching.open();
  let before = await readStored(watching);

  async function take({ doing, stop, backwards, twice }: Step): Promise<void> {
    world.step += 1;
    const wanted = doing.flatMap((one, index) =>
      one === null ? [] : [{ ...one, surface: surfaces[index] }],
    );
    const lone = wanted.find(({ act }) => ALONE.includes(act));
    const acting = lone ? [lone] : wanted;
    const on = acting.flatMap(({ act, pick, surface }) => {
      const sent = surface && ACTS[act](surface, world, pick);
      return sent ? [{ ...sent, surfaceId: surface.id, requestId: `r${world.next()}` }] : [];
    });
    const alone = new Set(on.map(({ interviewId }) => interviewId)).size === on.length;
    await sendAll(on, { stop, backwards, twice }, alone);
    await look(on.map(({ interviewId }) => interviewId));
  }

  type OnItsWay = Sent & { surfaceId: string; requestId: string };

  async function sendAll(on: OnItsWay[], { stop, backwards, twice }: Omit<Step, 'doing'>, alone: boolean) {
    const waiting = new Set(on);
    const sendTo = (to: Background, sent: OnItsWay): Promise<void> => {
      const { name: request, ask, surfaceId, requestId } = sent;
      const envelope = { kind: 'second-chair-request', name: request, ask, surfaceId, requestId } as const;
      const take = (reply: Reply): void => {
        if (waiting.delete(sent)) answered(sent, reply, alone);
      };
      const first = to.send(envelope).then(take);
      return twice ? Promise.race([first, to.send(envelope).then(take)]) : first;
    };
    const first = Promise.all(on.map((sent) => sendTo(background, sent)));
    if (stop === null) {
      await first;
      return;
    }
    for (let turn = 0; turn < stop && waiting.size > 0; turn += 1) await nextTurn();
    background.stop();
    background = await startBackground(name, world.now);
    const left = [...waiting];
    await Promise.all((backwards ? left.reverse() : left).map((sent) => sendTo(background, sent)));
  }

  function answered(
    { interviewId, name: request, answered: settle, surfaceId }: OnItsWay,
    reply: Reply,
    alone: boolean,
  ): void {
    if (reply.ok) settle(reply.answer as never, alone);
    else {
      refused.push({ interviewId, request, why: reply.message });
      // Then it looks anew.
      surfaces.find(({ id }) => id === surfaceId)?.interviews.delete(interviewId);
    }
  }

  const refused: Refused[] = [];

  async function look(touched: readonly string[]): Promise<void> {
    const now = await readStored(watching);
    for (const one of refused.splice(0))
      must(mayBeRefused(world.truths.get(one.interviewId), one), `${one.request} is not refused: ${one.why}`);
    for (const [id, rows] of before.interviews)
      must(
        touched.includes(id) || now.interviews.get(id) === rows,
        `${id} stays as it is, which nobody touched`,
      );
    mustBeTrue(now);
    mustBeSealed(world.truths, before, now);
    must(whatIsWrong(world.review, now.review) === null, 'what was read on GitLab is there');
    before = now;
  }

  function mustBeTrue(now: Stored): void {
    for (const [id, truth] of world.truths) {
      const wrong = whatIsWrong(truth, now.interviews.get(id) ?? '');
      must(
        wrong === null,
        `everything acknowledged is there once, and in ${id} ${wrong ?? ''}\n${now.interviews.get(id) ?? ''}`,
      );
      const otherwise = whichChoiceIsWrong(truth, now.choices.get(id) ?? new Map());
      must(truth.erased || otherwise === null, `what was chosen in ${id} is as it was: ${otherwise ?? ''}`);
      must(now.ids.includes(id) !== truth.erased, `${id} is there unless it was erased`);
      if (truth.erased)
        for (const word of truth.words.keys()) must(!now.all.includes(word), `nothing of ${id} is left`);
      else for (const word of truth.aside) must(now.aside.includes(word), `${word} is set aside`);
    }
  }

  /** What a surface that is opened now shows, and what a backup holds, is all there is. */
  async function end(): Promise<void> {
    for (const [id, truth] of world.truths) {
      const ask = async (request: string, of: object): Promise<unknown> => {
        const reply = await background.send({
          kind: 'second-chair-request',
          name: request,
          ask: of,
          surfaceId: 'last',
        });
        must(reply.ok, `${request} is answered`);
        return reply.answer;
      };
      const loaded = JSON.stringify(await ask('interview.load', { id }));
      const panel = (await ask('scorecard.load', { interviewId: id })) as PanelRecords;
      must((loaded === 'null') === truth.erased, `${id} can be opened unless it was erased`);
      if (truth.erased) continue;
      const { text } = (await ask('backup.export', { interviewId: id })) as { text: string };
      const backup = JSON.parse(text) as { panel: PanelRecords };
      for (const [rest, { seal, ...others }] of [
        [loaded, panel],
        [{ ...backup, panel: null }, backup.panel],
      ] as const) {
        mustEqual(seal, truth.seal, `what was sealed of ${id} is shown, and backed up, as it was`);
        const shown = JSON.stringify([rest, others]);
        must(
          whatIsWrong(truth, wordsIn(shown).join()) === null,
          `${id} is shown, and backed up, as it is stored`,
        );
      }
    }
  }

  return {
    take,
    end,
    async remove(): Promise<void> {
      background.stop();
      watching.close();
      await watching.delete();
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hurry, hurryFor } from '../support/hurry';
import { inShort, inShortOnly } from '../support/short-form';
import { failures, harmlessFaults } from '../support/troubles';
import { fault } from './fault';
import { openReviewSession, type ReviewSession } from './review-session';

/** One of the things that are read fails by itself, beside others that are well. */
describe('a review of which one source fails', () => {
  let session: ReviewSession;

  beforeAll(async () => {
    session = await openReviewSession();
  });
  afterAll(() => session.world.close());
  afterEach(() => session.calm());

  /** Each source by a part of its path, and what is missing without it. */
  const sources: readonly (readonly [string, string])[] = [
    ['/commits', 'commits'],
    ['/versions/', 'the changed files'],
    ['/api/graphql', 'edits of comments and reactions to comments'],
    ['/versions', 'pushes and the changed files'],
    ['/approvals', 'approvals'],
    ['/resource_state_events', 'state changes'],
    ['/resource_label_events', 'labels'],
    ['/resource_milestone_events', 'milestones'],
    ['/merge_requests/7/award_emoji', 'reactions'],
    ['/participants', 'participants'],
    ['/api/v4/user', 'your own account'],
    ['/reviewers', 'the state of reviews'],
    ['/projects/42/events', 'who pushed'],
    ['/notes/', 'reactions to comments'],
  ];
  for (const [failPath, missing] of inShort(sources, 3))
    fault(`is said to be partial without ${failPath}, which is ${missing}`, async (trial) => {
      const { nothingIsLost, readAgainToTheEnd, readsOn, says, set } = session;
      set({ failWith: 500, failPath });
      await readAgainToTheEnd();
      await says(`Could not be read: ${missing}`);
      await says('Everything else is complete.');
      await nothingIsLost(trial);
      await readsOn(trial);
    });

  /** A limit that lasts for minutes is one on everything that is still to be asked: it is tried where all of GitLab fails. */
  const ofOneSource = failures.filter(({ switches }) => switches.failWith !== 429);
  for (const [failPath, missing] of inShortOnly(sources, [])) {
    fault(`is whole, with a short limit at ${failPath}`, async (trial) => {
      const { isSaidWhole, nothingIsLost, readAgainToTheEnd, set, world } = session;
      set({ failWith: 429, retryAfter: 1, failNext: 1, failPath });
      await readAgainToTheEnd();
      // It was met: then it turns itself off.
      expect(world.demo.controls.get().failWith).toBeNull();
      await isSaidWhole();
      await nothingIsLost(trial);
    });
    for (const failure of ofOneSource)
      fault(`is as good as ${failPath} is, with ${failure.what}`, async (trial) => {
        const { nothingIsLost, page, readAgainToTheEnd, readsOn, says, set } = session;
        await hurryFor(page, failure);
        set({ ...failure.switches, failPath });
        await readAgainToTheEnd();
        await says(`Could not be read: ${missing}`);
        await nothingIsLost(trial);
        await readsOn(trial);
      });
    for (const harmless of harmlessFaults)
      fault(`is whole, with ${failPath} ${harmless}`, async (trial) => {
        const { nothingIsLost, panel, readAgainToTheEnd, readsOn, set, world } = session;
        const asked = (): number => world.demo.controls.countOf(failPath);
        const before = asked();
        set({ fault: harmless, failPath });
        await readAgainToTheEnd();
        expect(asked()).toBeGreaterThan(before);
        expect(await panel.getByText(/^Could not be read/).count()).toBe(0);
        await nothingIsLost(trial);
        await readsOn(trial);
      });
  }

  /** What edits of comments are read from, which some servers refuse or don't have. */
  const refusals = [
    ['a refusal', { failWith: 403 }, /Your account may not read this \(status 403\)/],
    ['an error', { failWith: 502 }, /GitLab answered with an error \(status 502\)/],
    ['a web page', { fault: 'sign-in-page' }, /You are signed out of GitLab \(a web page instead of JSON\)/],
    ['half an answer', { fault: 'truncated' }, /a form that this version does not know/],
    ['no answer in it', { fault: 'empty' }, /a form that this version does not know/],
  ] as const;
  for (const [what, switches, detail] of inShort<(typeof refusals)[number]>(refusals, 2))
    fault(`has its details refused by ${what} without harm`, async (trial) => {
      const { nothingIsLost, page, panel, readAgainToTheEnd, readsOn, says, set } = session;
      await hurry(page, { answers: false });
      set({ ...switches, failPath: '/api/graphql' });
      await readAgainToTheEnd();
      await says('Could not be read: edits of comments and reactions to comments');
      await panel.getByRole('button', { name: 'Details' }).click();
      await panel.getByText(detail).first().waitFor();
      await nothingIsLost(trial);
      await readsOn(trial);
    });

  fault('says which details stall, with everything else there', async (trial) => {
    const { calm, ended, lastRead, nothingIsLost, panel, readAgain, set } = session;
    set({ fault: 'stalled', failPath: '/api/graphql' });
    const before = await lastRead();
    await readAgain();
    await panel.getByText(/^details: \d+ of \d+ pages$/).waitFor();
    await nothingIsLost(trial);
    calm();
    await ended(before);
    await nothingIsLost(trial);
  });
});

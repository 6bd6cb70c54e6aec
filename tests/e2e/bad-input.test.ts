import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Interview, Note } from '@/core/interview/interview';
import { candidate } from '@/demo/sample/backend/people';
import { saveNote, startInterview } from './support/interview';
import { readTable } from './support/stored';
import { calm } from './support/troubles';
import { openWorld } from './support/world';

describe('a merge request before anything could be read', () => {
  it('can still be prepared: the interview starts without GitLab', async () => {
    const world = await openWorld();
    world.demo.controls.set({ failWith: 500 });
    const panel = await world.openPanel(await world.openMergeRequest());
    await panel
      .getByText(/answered with an error/)
      .first()
      .waitFor();
    await startInterview(panel);
    await saveNote(panel, 'prepared without GitLab');
    const notes = (await readTable(world.browser.worker, 'notes')) as Note[];
    expect(notes.map(({ text }) => text)).toEqual(['prepared without GitLab']);

    // What could not be known at the start is filled in when it has been read.
    const begun = async () => ((await readTable(world.browser.worker, 'interviews')) as Interview[])[0];
    expect(await begun()).toMatchObject({ candidate: null, mrTitle: null });
    world.demo.controls.set(calm);
    await panel.getByRole('button', { name: 'Read again' }).first().click();
    await expect.poll(begun, { timeout: 10_000 }).toMatchObject({
      candidate: { username: candidate.username },
      mrTitle: expect.stringMatching(/\w/) as string,
    });
    await world.close();
  });
});

describe('a review with nothing to show', () => {
  it('says so, and what to do', async () => {
    const world = await openWorld({ scenario: 'no-comments' });
    const panel = await world.openPanel(await world.openMergeRequest());
    await startInterview(panel);
    await panel
      .getByRole('tabpanel', { name: /^Review/ })
      .getByText('The candidate has not commented yet')
      .first()
      .waitFor();
    await world.close();
  });
});

describe('a review submitted as one batch', () => {
  it('says that the times are unknown and guesses no sittings', async () => {
    const world = await openWorld({ scenario: 'one-batch' });
    const panel = await world.openPanel(await world.openMergeRequest());
    await startInterview(panel);
    await panel.locator('[data-complete="true"]').waitFor();
    const text = await panel.getByRole('tabpanel', { name: /^Review/ }).innerText();
    expect(text).toMatch(/submitted together/i);
    expect(text).toMatch(/Time spent on the review:\s*unknown/);
    expect(text).not.toMatch(/Sitting \d/);
    await world.close();
  });
});

describe('a candidate who is also the author', () => {
  it('is pointed out at the field', async () => {
    const world = await openWorld();
    const panel = await world.openPanel(await world.openMergeRequest());
    await panel.getByRole('button', { name: 'Start interview' }).click();
    await panel
      .getByRole('combobox', { name: 'Candidate on GitLab' })
      .selectOption({ label: 'Sam Lindqvist (@sam-author)' });
    await panel
      .getByText(/author/i)
      .and(panel.locator('[id]'))
      .last()
      .waitFor();
    await expect
      .poll(() =>
        panel.getByRole('combobox', { name: 'Candidate on GitLab' }).evaluate((field) => {
          const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
          return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        }),
      )
      .toMatch(/author/i);
    await world.close();
  });
});

describe('hostile names and comments', () => {
  it('run nothing, fetch nothing and break nothing', async () => {
    const world = await openWorld({ scenario: 'ugly' });
    const page = await world.openMergeRequest();
    const asked: string[] = [];
    world.browser.context.on('request', (request) => asked.push(request.url()));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const panel = await world.openPanel(page);
    await startInterview(panel);
    await panel.locator('[data-complete="true"]').waitFor();
    await walkTimeline(panel, async () => {
      const running = 'script:not([src]), iframe, object, embed, [onerror], [onload]';
      expect(await panel.locator(running).count()).toBe(0);
      expect(await panel.locator('a[href^="javascript:"], a[href^="data:"]').count()).toBe(0);
    });
    expect(dialogs).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith('https://gitlab.com/') && !url.startsWith('chrome-extension://')),
    ).toEqual([]);
    await world.close();
  });
});

/**
 * Brings each row into view, in order, and looks: only those in view are in the document. A row that grows while it is
 * measured pushes the next one away again: it is scrolled to until it is there, as a reader would.
 */
async function walkTimeline(panel: Frame, look: () => Promise<void>): Promise<void> {
  const size = Number(await panel.locator('[data-row="0"]').getAttribute('aria-setsize'));
  expect(size).toBeGreaterThan(5);
  for (let index = 0; index < size; index += 1) {
    await panel.waitForFunction((wanted) => {
      const drawn = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
        element,
        off: Number(element.dataset.row) - wanted,
      }));
      const [nearest] = drawn.sort((a, b) => Math.abs(a.off) - Math.abs(b.off));
      nearest?.element.scrollIntoView({ block: nearest.off > 0 ? 'start' : 'end' });
      return nearest?.off === 0;
    }, index);
    await look();
  }
}

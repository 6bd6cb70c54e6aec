import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startInterview } from './support/interview';
import { openWorld } from './support/world';

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
    const running = 'script:not([src]), iframe, object, embed, [onerror], [onload]';
    const links = 'a[href^="javascript:"], a[href^="data:"]';
    expect(await foundOnTheWay(panel, `${running}, ${links}`)).toBe(0);
    expect(dialogs).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith('https://gitlab.com/') && !url.startsWith('chrome-extension://')),
    ).toEqual([]);
    await world.close();
  });
});

/**
 * Brings each row into view, in order, and counts what matches meanwhile: only those in view are in the document. A row that
 * grows while it is measured pushes the next one away again: it is scrolled to until it is there, as a reader would.
 */
async function foundOnTheWay(panel: Frame, selector: string): Promise<number> {
  const size = Number(await panel.locator('[data-row="0"]').getAttribute('aria-setsize'));
  expect(size).toBeGreaterThan(5);
  let found = 0;
  for (let index = 0; index < size; index += 1) {
    const there = await panel.waitForFunction(
      ([wanted, what]) => {
        const drawn = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
          element,
          off: Number(element.dataset.row) - wanted,
        }));
        const [nearest] = drawn.sort((a, b) => Math.abs(a.off) - Math.abs(b.off));
        nearest?.element.scrollIntoView({ block: nearest.off > 0 ? 'start' : 'end' });
        return nearest?.off === 0 ? { matches: document.querySelectorAll(what).length } : null;
      },
      [index, selector] as const,
    );
    found += (await there.jsonValue())?.matches ?? 0;
  }
  return found;
}

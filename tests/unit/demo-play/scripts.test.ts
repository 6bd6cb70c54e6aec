import { describe, expect, it } from 'vitest';
import { plays } from '@/demo/play/scripts';
import { buildScenario } from '@/demo/sample/scenarios';
import { packOf } from '@/tests/fixtures/packs';

describe.each([...plays.values()])('the play of $scenario', (script) => {
  const world = buildScenario(script.scenario, 0);
  const threads = world.discussions.filter(({ notes }) =>
    notes.some(({ author, systemIcon }) => author.id === world.candidate.id && systemIcon === null),
  );

  it('looks for words that the candidate’s threads hold', () => {
    const looked = [...script.tags.map(([words]) => words), script.ask, script.jump];
    const missing = looked.filter(
      (words) => !threads.some(({ notes }) => notes.some(({ body }) => body.includes(words))),
    );
    expect(missing).toEqual([]);
  });

  it('names criteria that the pack of its role has', () => {
    const titles = packOf(script.role).criteria.map(({ title }) => title);
    const named = [
      ...script.tags.map(([, , criterion]) => criterion),
      ...script.ratings.map(([criterion]) => criterion),
      script.againstSenior.criterion,
    ];
    expect([...named, script.notEnough.criterion].filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('rates what it shows, leaves one criterion open, and takes a note of each kind', () => {
    const rated = script.ratings.map(([criterion, rating]) => ({ criterion, rating }));
    expect(rated).toContainEqual(script.shown);
    expect(rated.map(({ criterion }) => criterion)).not.toContain(script.notEnough.criterion);
    expect(script.notes.map((note) => note.charAt(0)).sort()).toEqual(['"', '+', '-', '?']);
  });
});

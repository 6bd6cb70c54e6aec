/** What became of a folder's mutants. `score` is in percent; `notRun` are mutants of what a module does when it is loaded. */
export interface Row {
  readonly dir: string;
  readonly mutants: number;
  readonly caught: number;
  readonly score: number;
  readonly notRun: number;
}

/** Prints the rows as the table of `docs/mutation.md`. */
export function printTable(rows: readonly Row[]): void {
  console.log('\n| folder | mutants | caught | score | static, not run |\n| --- | --: | --: | --: | --: |');
  for (const { dir, mutants, caught, score, notRun } of rows)
    console.log(`| \`${dir}\` | ${mutants} | ${caught} | ${score.toFixed(1)} % | ${notRun} |`);
}

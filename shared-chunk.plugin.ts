import type { Plugin } from 'vite';

/** What of a module this looks at. */
interface Imports {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}

/** Everything that a page brings along: at once, or with what it loads later as well. */
function reach(
  entry: string,
  importsOf: (id: string) => Imports | null,
  { later }: { later: boolean },
): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    const imports = importsOf(id);
    if (!imports) continue;
    for (const next of imports.importedIds) reached.add(next);
    if (later) for (const next of imports.dynamicallyImportedIds) reached.add(next);
  }
  return reached;
}

/**
 * One chunk for what the panel's first paint shares with the dashboard and all its parts. By itself the bundler cuts a
 * chunk for each set of parts that share something, and a dozen of small files weigh more than one: each new part of the
 * dashboard made the panel's first paint heavier.
 */
export function sharedChunk(): Plugin {
  let ofPages = false;
  let shared = new Set<string>();
  return {
    name: 'shared-chunk',
    options({ input }) {
      ofPages = typeof input === 'object' && 'panel' in input;
    },
    buildEnd() {
      if (!ofPages) return;
      const importsOf = (id: string) => this.getModuleInfo(id);
      const page = (name: string): string | undefined =>
        [...this.getModuleIds()].find((id) => id.endsWith(`/entrypoints/${name}/index.html`));
      const [panel, dashboard] = [page('panel'), page('dashboard')];
      if (panel === undefined || dashboard === undefined) return;
      const anywhere = reach(dashboard, importsOf, { later: true });
      shared = new Set([...reach(panel, importsOf, { later: false })].filter((id) => anywhere.has(id)));
    },
    outputOptions: (output) =>
      ofPages
        ? { ...output, codeSplitting: { groups: [{ name: 'shared', test: (id) => shared.has(id) }] } }
        : null,
  };
}

import type { Plugin } from 'vite';
import { parseDocument } from 'yaml';

/**
 * Makes a `*.yaml` that is imported a module whose default export is its data, when the product is built or tested, so
 * that it carries no YAML parser for its packs. A file that YAML can't read, or reads only with a warning (a key that
 * is there twice, an alias to nothing), stops the build with the place.
 */
export function yamlPacks(): Plugin {
  return {
    name: 'yaml-packs',
    transform: {
      filter: { id: /\.yaml$/ },
      handler(source, id) {
        const document = parseDocument(source);
        const [problem] = [...document.errors, ...document.warnings];
        if (problem) this.error(`${id}: ${problem.message}`);
        return {
          code: `export default ${JSON.stringify(document.toJS())};`,
          map: { mappings: '' },
          moduleType: 'js',
        };
      },
    },
  };
}

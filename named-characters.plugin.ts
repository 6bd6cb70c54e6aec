import type { Plugin } from 'vite';

const LIBRARY = 'decode-named-character-reference';

/**
 * Names of characters in Markdown (`&copy;`) are looked up in a table. For browsers the library of react-markdown brings
 * another form, which writes what stands between `&` and `;` into `innerHTML` and reads what became of it. That is safe,
 * as only letters and digits get there, but nothing that a candidate wrote should.
 */
export function namedCharacters(): Plugin {
  return {
    name: 'named-characters',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== LIBRARY) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id.replace('index.dom.js', 'index.js') };
    },
  };
}

import { defineConfig } from 'wxt';
import { compileHint } from './compile-hint.plugin.ts';
import { manifest } from './manifest.config';
import { namedCharacters } from './named-characters.plugin.ts';
import { sharedChunk } from './shared-chunk.plugin.ts';
import { yamlPacks } from './yaml-packs.plugin.ts';

/** How the extension is built. Everything a store reviewer reads about permissions is in `manifest.config.ts`. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) =>
    manifest(browser === 'firefox' ? 'firefox' : 'chromium', { served: command === 'serve' }),
  hooks: {
    'config:resolved': ({ config }) => {
      // A `NODE_ENV` of the shell, or of Vitest, would win otherwise: a build with "development" ships React's development form.
      process.env.NODE_ENV = config.mode;
    },
  },
  vite: () => ({
    plugins: [yamlPacks(), namedCharacters(), sharedChunk(), compileHint()],
    build: {
      target: 'es2022',
      sourcemap: false,
      modulePreload: {
        // Both browsers know `modulepreload`.
        polyfill: false,
        // A page names what it begins with. What a script loads later lies on the same disk: asking for each of its forty
        // files ahead costs more, in one task, than finding them one behind the other. Styles have to be there before.
        resolveDependencies: (_file, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
    },
  }),
});

import { defineConfig } from 'wxt';
import { manifest } from './manifest.config';
import { sharedChunk } from './shared-chunk.plugin.ts';
import { yamlPacks } from './yaml-packs.plugin.ts';

/** How the extension is built. Everything a store reviewer reads about permissions is in `manifest.config.ts`. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    plugins: [yamlPacks(), sharedChunk()],
    build: { target: 'es2022', sourcemap: false },
  }),
});

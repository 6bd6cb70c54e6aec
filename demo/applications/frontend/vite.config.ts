import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  server: { proxy: { '/api': 'http://localhost:4000' } },
  test: { environment: 'happy-dom' },
});

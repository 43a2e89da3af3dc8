import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { staffEntry } from './staff-entry-plugin.ts';
import { oneLanguage } from './one-language-plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  plugins: [react(), staffEntry(), oneLanguage()],
  build: {
    target: 'es2022',
    // Under `font-src 'self'` a font written into the style sheet would be refused.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { patient: at('./index.html'), staff: at('./staff.html') },
      output: {
        // On a phone's line one file is a third lighter than its many small parts each for themselves.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'way-to-the-visit',
              test: /features\/(?:home|place|ready-check|public\/link-|call\/[^/]+$)|parts\/(?:devices|link-row|place-types|session|visit)/,
            },
            {
              name: 'clinic',
              test: /src\/(?:parts\/(?:staff-frame|shells\/(?:staff|command|matches|use-shortcuts))|ui\/(?:kbd|tabs|toast))|icons\/(?:clipboard-list|search|settings)\./,
              minShareCount: 3,
            },
            {
              name: 'design',
              test: /src\/(?:ui\/(?!data-table|dialog)|lib|parts\/(?:problem-notice|patient-frame|shells\/(?:patient|brand)))|lucide-react|packages\/text\/src\/dates/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.ONSHIN_API ?? 'http://127.0.0.1:8080', ws: true } },
  },
});

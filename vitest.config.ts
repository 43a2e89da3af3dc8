import { defineConfig } from 'vitest/config';

/** Both ends of a call in one machine: pictures and sound need it to themselves. */
const calls = [
  'e2e/src/{before-the-call,consultations,endings,in-the-call,keyboard,real-mode}.test.ts',
  'packages/*/src/**/*.browser.test.ts',
];

/** Kinds of tests by what they need: nothing, a real PostgreSQL, that and a real browser, or all of it in peace. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some read every file of the house, on a machine that does other things as well.
          testTimeout: 30_000,
          include: ['packages/*/src/**/*.test.ts', 'apps/web/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.deep.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['apps/server/src/**/*.test.ts', 'db/**/*.test.ts'],
          exclude: ['**/*.deep.test.ts', '**/node_modules/**'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/src/**/*.test.ts'],
          exclude: [...calls, '**/*.deep.test.ts', '**/node_modules/**'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'call',
          include: calls,
          exclude: ['**/node_modules/**'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          // The long ones: crashes, growth, tampering. `npm run test:deep` alone runs them.
          name: 'deep',
          include: ['{apps,packages,db,e2e}/**/*.deep.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});

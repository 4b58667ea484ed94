import { defineConfig } from 'vitest/config';

/** Three projects: `unit` is fast and pure, `build` builds whole districts, `browser` opens them in Chromium. */
export default defineConfig({
  test: {
    globalSetup: ['test/clean-up.ts'],
    // As many as the processors of the smallest machine; on two, vitest would leave one to watching.
    maxWorkers: 2,
    env: { TZ: 'America/New_York', TODAY: '2026-11-22', ASTRO_TELEMETRY_DISABLED: '1' },
    projects: [
      { extends: true, test: { name: 'unit', isolate: false, include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

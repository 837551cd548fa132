import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: "./vite.config.ts",
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/ui/**", "tests/browser/**"],
          testTimeout: 120_000,
          // Taken in by Vite, it does without the reader of Argdown that it names: two hundred packages (see "overrides").
          server: { deps: { inline: ["arguebuf"] } },
        },
      },
      {
        extends: "./vite.config.ts",
        test: {
          name: "component",
          environment: "jsdom",
          include: ["tests/ui/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/ui/support/setup.ts"],
          testTimeout: 120_000,
          // As for the journeys below.
          retry: 1,
        },
      },
      {
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/serve.ts"],
          fileParallelism: false,
          // After the others: a browser beside them would share their two cores.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          // A busy machine may take long over what a quiet one does at once; a journey that holds does not wait for it.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
          // A browser on a busy machine may miss a moment that a journey is about. `npm test` names each second try.
          retry: 1,
        },
      },
    ],
    coverage: { include: ["src/**"], exclude: ["src/main.tsx", "src/layout/widths.ts"] },
  },
});

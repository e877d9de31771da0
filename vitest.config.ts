import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src/', import.meta.url));
const data = fileURLToPath(new URL('./data/', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^qixian$/, replacement: `${src}index.ts` },
      { find: /^qixian\/(facts\.json)$/, replacement: `${data}$1` },
      { find: /^qixian\/(.*)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The command is started afresh in its tests; a busy machine of two cores takes seconds for it.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});

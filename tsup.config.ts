import { defineConfig, type Options } from 'tsup';

const ROOMS = [
  'errors',
  'kernel',
  'instant',
  'certificate',
  'calendar',
  'region',
  'horizon',
  'notice',
  'term',
  'clock',
  'statute',
  'certify',
  'statute-file',
  'when',
  'directive',
  'schedule',
  'explain',
  'phrase',
  'tables',
  'testing',
] as const;

/** node20.19 keeps import attributes; utf8 keeps Chinese text as it is, which is smaller and readable. */
const shared: Options = {
  target: 'node20.19',
  splitting: true,
  sourcemap: false,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      ...Object.fromEntries(ROOMS.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
    },
    format: ['esm', 'cjs'],
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    splitting: false,
    noExternal: ['string-width'],
  },
]);

/** How many cases a property tries: `normal`, or QIXIAN_RUNS where it is set, as `npm run test:long` does. */
export const runs = (normal: number): number => Number(process.env['QIXIAN_RUNS'] ?? normal);

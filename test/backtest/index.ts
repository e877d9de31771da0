/**
 * The back-test of the bounds: each year from 2008 to 2026 with its own and all later notices hidden, every start day of
 * October to December, terms of 5 to 60 working days. Prints how often the true day lay inside, how wide the bounds
 * were, how often the best guess was right, and what two naive models would have said. Run it as `npm run backtest`.
 */
import { readNotices } from '../../data/compile/calendar.ts';
import { tableLines } from '../../src/cli/table.ts';
import { backtest, LENGTHS, type Trial } from './trials.ts';

const trials = backtest(readNotices());

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const quantile = (sorted: readonly number[], share: number): string =>
  String(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? '-');

const row = (name: string, chosen: readonly Trial[]): readonly string[] => {
  const hanging = chosen.filter(({ hangs }) => hangs);
  const widths = hanging.map(({ width }) => width).sort((a, b) => a - b);
  const share = (holds: (trial: Trial) => boolean, among: readonly Trial[] = hanging): string =>
    percent(among.filter(holds).length, among.length);
  return [
    name,
    String(chosen.length),
    String(hanging.length),
    share(({ inside }) => inside, chosen),
    quantile(widths, 0.5),
    quantile(widths, 0.9),
    String(widths.at(-1) ?? '-'),
    share(({ best }) => best),
    share(({ weekends }) => weekends),
    share(({ statutory }) => statutory),
  ];
};

const COLUMNS = ['n', 'cases', 'hang', 'inside', 'median', 'p90', 'widest', 'best', 'weekends only', 'statutory only'];
const print = (title: string, chosen: readonly Trial[]): void => {
  console.log(`\n${title}`);
  const rows = [
    ...LENGTHS.map((n) =>
      row(
        String(n),
        chosen.filter(({ count }) => count === n),
      ),
    ),
    row('all', chosen),
  ];
  console.log(
    tableLines(
      COLUMNS.map((head) => ({ head, align: 'right' as const })),
      rows,
    ).join('\n'),
  );
};

console.log(
  'hang: cases whose due day hangs on the hidden notice; the columns after it speak of these, `inside` of all.',
);
console.log('widths in days, both ends counted; best, weekends only, statutory only: exactly the true day.');
print(
  '2008 to 2026 without 2020',
  trials.filter(({ year }) => year !== 2020),
);
print(
  '2020, whose break was extended by a second notice on 26 January',
  trials.filter(({ year }) => year === 2020),
);

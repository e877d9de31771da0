import type { Question } from '../certificate/index.ts';
import { courseOf, readEvents } from '../clock/index.ts';
import { instantAt } from '../instant/index.ts';
import { type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import type { ClockInput } from '../term/index.ts';
import { cited } from './cited.ts';
import { refuse } from './refuse.ts';

/** The part of a clock's question that its events make. */
type Course = Pick<
  Extract<Question, { readonly kind: 'clock' }>,
  'from' | 'submitted' | 'receipt' | 'corrected' | 'stops' | 'grants'
>;

/**
 * What the events of a clock come to: the start, the times not counted, the extensions approved. The history has been
 * checked when the clock ran; what a corrected application did away with is left out, and so is what moves no day. A clock
 * that stands still is refused: nobody knows yet when it runs again.
 */
export const courseIn = ({ rule, events, asOf, assumed }: ClockInput): Course => {
  const read = readEvents(events, []);
  const { start, receipt, corrected, stops, grants, done, stoppedOn } = courseOf(rule, read, []);
  const received = read.find(({ event }) => event.kind === 'start');
  const day = formatDay(start?.day ?? parseDay(asOf));
  const over = done?.when.day ?? stoppedOn;
  if (assumed !== undefined || (over === null && stops.some(({ ended }) => ended === null))) {
    throw refuse(
      'assumed',
      'The clock stands still, so the day rests on the assumption that it ran again.',
      'Certify the deadline once the clock has run again.',
    );
  }
  const until = over ?? parseDay(asOf);
  const titleOf = (ground: string): string =>
    rule.suspension?.grounds.find((one) => one.ground === ground)?.title ?? ground;
  return {
    from: received === undefined ? day : formatDay(received.when.day),
    submitted: dayOrNull(start?.submitted),
    receipt: cited(receipt?.basis ?? []),
    corrected: corrected ? { on: day, articles: cited(rule.correction?.basis ?? []) } : null,
    stops: stops.map(({ ground, began, ended, basis }) => ({
      ground,
      title: ground === null ? '障碍' : titleOf(ground),
      began: formatDay(began),
      ended: formatDay(ended ?? until),
      articles: cited(basis),
    })),
    grants: grants.flatMap(({ status, by, decided, told }) =>
      status !== 'approved' || by === null || decided === null
        ? []
        : [
            {
              by,
              decided: momentText(decided),
              told: told && momentText(told),
              telling: rule.extension?.telling ?? 'not-required',
              articles: cited(rule.extension?.basis ?? []),
            },
          ],
    ),
  };
};

const dayOrNull = (day: EpochDay | null | undefined): string | null =>
  day === null || day === undefined ? null : formatDay(day);

/** A day as it is, an instant with the offset of Beijing. */
const momentText = ({ day, at }: { readonly day: EpochDay; readonly at: number | null }): string =>
  at === null ? formatDay(day) : instantAt(at);

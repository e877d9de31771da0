import { match } from 'ts-pattern';
import { checkClockSwitches } from '../clock/index.ts';
import { mustEach, mustHave, noKindOf } from '../errors/index.ts';
import { instantOn, millisOf } from '../instant/index.ts';
import { parseDay } from '../kernel/index.ts';
import { checkedTerm, checkSwitches, type DeadlineInput, type Decided } from '../term/index.ts';

const DECIDED = ['input', 'basis', 'due', 'lateFrom', 'nominal', 'readings', 'safe', 'limit'];

/**
 * Fails unless a value has all from which a decided deadline is told, as it also comes out of JSON. Throws
 * `OPTION_INVALID`, `COUNT_INVALID`, `INSTANT_INVALID` and as `parseDay`.
 */
export const mustBeDecided = (deadline: Decided): void => {
  mustHave(deadline, 'a decided deadline', DECIDED);
  const { due, nominal, safe, lateFrom, basis, readings, input } = deadline;
  [due, nominal, safe].forEach(parseDay);
  millisOf(lateFrom);
  mustEach(basis, 'provisions', ['title', 'order', 'article', 'from']);
  mustEach(readings, 'readings', ['due', 'lateFrom']);
  if (input !== null) {
    mustHave(input, 'what a deadline was made from', ['kind', 'cutoff', 'contested']);
    checkInput(input);
  }
};

const checkInput = (input: DeadlineInput): void => {
  mustEach(input.contested, 'ways to count');
  instantOn(parseDay('2020-01-01'), input.cutoff);
  match(input)
    .with({ kind: 'term' }, ({ term, rule }) => {
      checkedTerm(term);
      checkSwitches({ ...rule });
    })
    .with({ kind: 'fixed' }, ({ day }) => {
      parseDay(day);
    })
    .with({ kind: 'clock' }, ({ counting, asOf }) => {
      checkClockSwitches(counting);
      parseDay(asOf);
    })
    .exhaustive(noKindOf('what a deadline was made from'));
};

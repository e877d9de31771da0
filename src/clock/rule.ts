import { isNot, mustHave } from '../errors/index.ts';
import { checkLength } from './events.ts';
import { checkClockSwitches } from './switches.ts';
import type { ClockRule } from './types.ts';

/** Ten contested switches are a thousand combinations; no text opens more than six. */
const MOST_CONTESTED = 6;

/** Checks the parts of a rule that are counted with. Throws `OPTION_INVALID`, `COUNT_INVALID`. */
export const checkRule = (rule: ClockRule): void => {
  mustHave(rule, 'the rule of a clock', ['term', 'switches']);
  checkLength(rule.term);
  for (const list of [rule.contested, rule.receipts, rule.completion, rule.basis]) {
    if (!Array.isArray(list)) {
      throw isNot('OPTION_INVALID', list, 'a list of the rule', 'Pass an array, empty where there is nothing.');
    }
  }
  if (rule.contested.length > MOST_CONTESTED) {
    throw isNot('OPTION_INVALID', rule.contested, 'a list of at most six ways to count', 'Leave the others out.');
  }
  checkClockSwitches(rule.switches);
  rule.contested.forEach(checkClockSwitches);
};

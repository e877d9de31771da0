import { isNot, mustEach, mustHave } from '../errors/index.ts';
import { whole } from '../kernel/index.ts';
import { checkLength } from './events.ts';
import { checkClockSwitches } from './switches.ts';
import type { ClockRule } from './types.ts';

/** Ten contested switches are a thousand combinations; no text opens more than six. */
const MOST_CONTESTED = 6;

/** What every provision is cited by. */
const CITED = ['title', 'article'];

/** Checks the parts of a rule that are counted with. Throws `OPTION_INVALID`, `COUNT_INVALID`. */
export const checkRule = (rule: ClockRule): void => {
  mustHave(rule, 'the rule of a clock', ['term', 'switches']);
  checkLength(rule.term);
  mustEach(rule.contested, 'ways to count of the rule');
  mustEach(rule.basis, 'provisions of the rule', CITED);
  for (const lines of [rule.receipts, rule.completion]) {
    mustEach(lines, 'channels of the rule', ['channel', 'basis']);
    lines.forEach(checkProvision);
  }
  checkExtension(rule);
  checkSuspension(rule);
  [rule.correction, rule.obstacle].forEach(checkProvision);
  if (rule.contested.length > MOST_CONTESTED) {
    throw isNot('OPTION_INVALID', rule.contested, 'a list of at most six ways to count', 'Leave the others out.');
  }
  checkClockSwitches(rule.switches);
  rule.contested.forEach(checkClockSwitches);
};

/** A part of a rule with its basis; null where it is not provided for. */
const checkProvision = (provision: { readonly basis: unknown } | null): void => {
  if (provision !== null) {
    mustHave(provision, 'a provision of the rule, or null', ['basis']);
    mustEach(provision.basis, 'provisions of the rule', CITED);
  }
};

const checkSuspension = ({ suspension }: ClockRule): void => {
  checkProvision(suspension);
  for (const grounds of suspension === null ? [] : [suspension.grounds, suspension.excluded]) {
    mustEach(grounds, 'grounds of the rule', ['ground', 'title', 'basis']);
    grounds.forEach(checkProvision);
  }
};

const checkExtension = ({ extension }: ClockRule): void => {
  checkProvision(extension);
  for (const length of extension === null ? [] : [extension.max, extension.total]) {
    if (length !== null) {
      checkLength(length);
    }
  }
  if (extension !== null && extension.times !== null) {
    whole(extension.times);
  }
};

import { match } from 'ts-pattern';
import type { Obligation } from '../directive/index.ts';
import { mustHave, noKindOf } from '../errors/index.ts';
import { parseDay, weekdayOf } from '../kernel/index.ts';
import type { Assessment } from '../schedule/index.ts';
import type { Distance } from '../term/index.ts';
import type { When } from '../when/index.ts';
import { checkLanguage, type Language } from './errors.ts';

const WEEKDAYS = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** The weekday of a day in one character 一 to 日, or as Mon to Sun. Throws `OPTION_INVALID` and as `parseDay`. */
export const weekdayText = (day: string, language: Language): string => {
  checkLanguage(language);
  return WEEKDAYS[language][weekdayOf(parseDay(day)) - 1] as string;
};

/**
 * The time limit of an obligation: its due day with weekday and rest mark, a window with its opening, or 长期.
 * @throws {QixianError} `OPTION_INVALID`
 */
export const limitText = (obligation: Obligation, language: Language): string => {
  mustHave(obligation, 'an obligation', ['timing', 'rule']);
  mustHave(obligation.rule, 'the rule of an obligation', ['when']);
  mustHave(obligation.rule.when, 'a time limit', ['kind']);
  checkLanguage(language);
  const zh = language === 'zh';
  return match(obligation.timing)
    .with({ kind: 'due', deadline: { certainty: 'decided' } }, ({ nominalOpens, deadline: { due } }) => {
      const opening = isWindow(obligation.rule.when) ? `${nominalOpens}${zh ? '—' : ' to '}` : '';
      const rest = obligation.restDay === 'rest' ? (zh ? '，休' : ', rest day') : '';
      const day = weekdayText(due, language);
      return `${opening}${due}${zh ? `（${day}${rest}）` : ` (${day}${rest})`}`;
    })
    .with({ kind: 'due', deadline: { certainty: 'bounded' } }, ({ deadline: { earliest, latest } }) =>
      zh ? `${earliest}—${latest}（待定）` : `${earliest} to ${latest} (not settled)`,
    )
    .with({ kind: 'due' }, () => (zh ? '待放假通知确定' : 'not settled'))
    .with({ kind: 'standing' }, ({ opens }) =>
      obligation.rule.when.kind === 'ongoing' ? (zh ? '长期' : 'ongoing') : zh ? `${opens} 起` : `from ${opens}`,
    )
    .with({ kind: 'waiting' }, () => obligation.words)
    .exhaustive(noKindOf('the timing of an obligation'));
};

const isWindow = (when: When): boolean =>
  when.kind === 'within' || (when.kind === 'every' && (when.due.kind === 'window' || when.due.kind === 'whole'));

/**
 * What is left or late 剩余或逾期, in working days, calendar days where those are not known; empty when nothing runs.
 * @throws {QixianError} `OPTION_INVALID`
 */
export const distanceText = (assessment: Assessment, language: Language): string => {
  mustHave(assessment, 'an assessment', ['left', 'late', 'status']);
  const { left, late, status } = assessment;
  mustHave(left, 'what is left', ['days', 'workdays']);
  mustHave(late, 'what is late', ['days', 'workdays']);
  checkLanguage(language);
  if (late.days > 0 && status === 'past-target') {
    return language === 'zh' ? `已过 ${lengthText(late, 'zh')}` : `${lengthText(late, 'en')} past`;
  }
  if (late.days > 0 && status !== 'cancelled') {
    return language === 'zh' ? `逾期 ${lengthText(late, 'zh')}` : `${lengthText(late, 'en')} late`;
  }
  if (left.days > 0) {
    return language === 'zh' ? `剩余 ${lengthText(left, 'zh')}` : `${lengthText(left, 'en')} left`;
  }
  return '';
};

const lengthText = ({ days, workdays }: Distance, language: Language): string => {
  const [count, zh, en] = workdays === null ? [days, '日', 'calendar day'] : [workdays, '个工作日', 'working day'];
  return language === 'zh' ? `${count} ${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
};

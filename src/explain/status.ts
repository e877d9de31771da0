import { isNot, mustText } from '../errors/index.ts';
import type { Status } from '../schedule/index.ts';
import { checkLanguage, type Language } from './errors.ts';

const STATUSES: { readonly [status in Status]: { readonly zh: string; readonly en: string } } = {
  'not-open': { zh: '未到启动时间', en: 'not open' },
  open: { zh: '办理中', en: 'open' },
  'due-soon': { zh: '临近办结时限', en: 'due soon' },
  'due-today': { zh: '今日到期', en: 'due today' },
  overdue: { zh: '逾期未办结', en: 'overdue' },
  suspended: { zh: '暂停计时（所需时间不计入期限）', en: 'suspended' },
  waiting: { zh: '待触发（起算事项未发生）', en: 'waiting for its event' },
  ongoing: { zh: '长期', en: 'ongoing' },
  'past-target': { zh: '已过争取时间（不计逾期）', en: 'past its target' },
  submitted: { zh: '待审核', en: 'submitted' },
  returned: { zh: '退回重办', en: 'returned' },
  'done-on-time': { zh: '按期办结', en: 'done on time' },
  'done-late': { zh: '逾期办结', en: 'done late' },
  cancelled: { zh: '已撤销', en: 'cancelled' },
  undecided: { zh: '待放假通知确定', en: 'undecided' },
};

/** A status in words. */
export const statusText = (status: Status, language: Language): string => {
  checkLanguage(language);
  mustText(status, 'a status');
  if (!Object.hasOwn(STATUSES, status)) {
    throw isNot('OPTION_INVALID', status, 'a status', `Choose one of: ${Object.keys(STATUSES).join(', ')}.`);
  }
  return STATUSES[status][language];
};

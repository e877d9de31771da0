import { match } from 'ts-pattern';
import type { Obligation } from '../directive/index.ts';
import { mustHave, mustList } from '../errors/index.ts';
import type { DayChange, Move, MoveDirection, MoveState, NoticeSource } from '../schedule/index.ts';
import { weekdayText } from './assessment.ts';
import { checkLanguage, type Language } from './errors.ts';

const HEADS = {
  zh: ['任务', '责任单位', '原届满日', '现届满日', '变化', '原因'],
  en: ['Task', 'Unit', 'Was due', 'Is due', 'Change', 'Reason'],
} as const;

/**
 * What moved, as the rows of a table 期限调整对照表: the heads first, then a row each.
 * @example
 * moveRows(whatMoved(obligations, { from, to }), 'zh')[0][4]; //=> 变化
 */
export const moveRows = (moves: readonly Move[], language: Language): readonly (readonly string[])[] => {
  mustList(moves, 'moves');
  checkLanguage(language);
  return [
    HEADS[language],
    ...moves.map((move) => [
      taskText(move.obligation, language),
      move.obligation.unit.name,
      stateText(move.before, language),
      stateText(move.after, language),
      changeText(move, language),
      causeText(move, language),
    ]),
  ];
};

/** A move in one line; a shortened term begins with 【提前】. */
export const moveText = (move: Move, language: Language): string => {
  mustHave(move, 'a move', ['obligation', 'before', 'after']);
  checkLanguage(language);
  const { obligation, before, after, shortened } = move;
  const [was, is] = [stateText(before, language), stateText(after, language)];
  const [change, cause] = [changeText(move, language), causeText(move, language)];
  const [task, unit] = [taskText(obligation, language), obligation.unit.name];
  return language === 'zh'
    ? `${shortened ? '【提前】' : ''}${unit}，${task}：原届满日 ${was} → 现届满日 ${is}，${change}，原因：${cause}`
    : `${shortened ? '[EARLIER] ' : ''}${unit}, ${task}: was due ${was} → is due ${is}, ${change}; reason: ${cause}`;
};

/** The task, its step, and which of its occurrences where it has more than one. */
const taskText = ({ title, step, occurrence }: Obligation, language: Language): string => {
  const more = [...(step === title ? [] : [step]), ...(occurrence === '-' ? [] : [occurrence])];
  const [open, join, close] = language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')'];
  return more.length === 0 ? title : `${title}${open}${more.join(join)}${close}`;
};

const stateText = (state: MoveState, language: Language): string =>
  match(state)
    .with({ certainty: 'decided' }, ({ due }) =>
      language === 'zh' ? `${due}（${weekdayText(due, 'zh')}）` : `${due} (${weekdayText(due, 'en')})`,
    )
    .with({ certainty: 'bounded' }, ({ earliest, latest }) => {
      const days = earliest === latest ? earliest : `${earliest}${language === 'zh' ? '—' : ' to '}${latest}`;
      return language === 'zh' ? `${days}（待定）` : `${days} (not settled)`;
    })
    .with({ certainty: 'refused', missing: { kind: 'notice' } }, ({ missing: { title } }) =>
      language === 'zh' ? `待《${title}》印发后确定` : `not settled before 《${title}》`,
    )
    .with({ certainty: 'refused' }, ({ missing: { title } }) =>
      language === 'zh' ? `《${title}》尚未施行` : `《${title}》 not in force`,
    )
    .exhaustive();

/** The change where it is not a number of days. */
const CHANGES: { readonly [direction in MoveDirection]: { readonly zh: string; readonly en: string } } = {
  earlier: { zh: '待定区间提前', en: 'bounds earlier' },
  later: { zh: '待定区间推后', en: 'bounds later' },
  settled: { zh: '已确定', en: 'settled' },
  unsettled: { zh: '转为待定', en: 'no longer settled' },
  narrowed: { zh: '待定区间缩小', en: 'bounds narrowed' },
  widened: { zh: '待定区间扩大', en: 'bounds widened' },
};

const changeText = ({ direction, days, shortened }: Move, language: Language): string => {
  const zh = language === 'zh';
  if (days === null) {
    const early = shortened && direction !== 'earlier';
    return `${CHANGES[direction][language]}${early ? (zh ? '，早于原定' : ', earlier than before') : ''}`;
  }
  const count = Math.abs(days);
  return zh
    ? `${days < 0 ? '提前' : '推后'} ${count} 日`
    : `${count} day${count === 1 ? '' : 's'} ${days < 0 ? 'earlier' : 'later'}`;
};

/** The notices, taken-back ones too, and the days that they made worked or off. */
const causeText = ({ notices, withdrawn, causes }: Move, language: Language): string => {
  const zh = language === 'zh';
  const named = [
    ...notices.map((notice) => titleText(notice, language)),
    ...withdrawn.map((notice) =>
      zh ? `撤回${titleText(notice, language)}` : `${titleText(notice, language)} taken back`,
    ),
  ];
  const off = causes.filter((day) => day.workdayBefore === true && day.workdayAfter === false);
  const on = causes.filter((day) => day.workdayBefore === false && day.workdayAfter === true);
  const changed = [
    ...(off.length > 0 ? [zh ? `${listed(off, 'zh')}改为休息` : `${listed(off, 'en')} now off`] : []),
    ...(on.length > 0 ? [zh ? `${listed(on, 'zh')}改为上班` : `${listed(on, 'en')} now worked`] : []),
  ];
  const none = zh ? '所用日历不同' : 'another calendar';
  const [title, days] = [named.join(zh ? '、' : ', ') || none, changed.join(zh ? '，' : ', ')];
  return days === '' ? title : `${title}${zh ? '：' : ': '}${days}`;
};

const titleText = ({ title, number }: NoticeSource, language: Language): string =>
  number === null ? `《${title}》` : language === 'zh' ? `《${title}》（${number}）` : `《${title}》 (${number})`;

/** No more days are named than a reader takes in. */
const MOST_DAYS = 6;

const listed = (changes: readonly DayChange[], language: Language): string => {
  const [join, more] =
    language === 'zh' ? ['、', `等 ${changes.length} 日`] : [', ', ` and so on, ${changes.length} days,`];
  const days = changes.slice(0, MOST_DAYS).map(({ day }) => day);
  return `${days.join(join)}${changes.length > MOST_DAYS ? more : ''}`;
};

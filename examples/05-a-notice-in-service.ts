// A service that cannot be upgraded in November: a notice is saved as JSON, loaded, and taken back again.
import {
  addDays,
  china,
  formatDay,
  guangzhou2020,
  moveText,
  obligationsOf,
  parseDay,
  type WorkCalendar,
  whatMoved,
} from 'qixian';
import { readNotice } from 'qixian/notice';

const rest = (from: string, days: number) =>
  Object.fromEntries(Array.from({ length: days }, (_, at) => [formatDay(addDays(parseDay(from), at)), 'rest']));

// INVENTED: when this was written there was no notice of 2027. In service this is a file's text.
const saved = JSON.stringify({
  id: 'invented-2027',
  kind: 'yearly',
  year: 2027,
  title: '关于2027年部分节假日安排的通知（虚构示例）',
  number: null,
  signedOn: '2026-11-05',
  publishedOn: '2026-11-05',
  items: [
    { name: '元旦', days: rest('2027-01-01', 3) },
    { name: '春节', days: { ...rest('2027-02-05', 8), '2027-01-31': 'work', '2027-02-20': 'work' } },
    { name: '清明节', days: rest('2027-04-03', 3) },
    { name: '劳动节', days: { ...rest('2027-05-01', 5), '2027-05-08': 'work' } },
    { name: '端午节', days: rest('2027-06-09', 1) },
    { name: '中秋节', days: rest('2027-09-15', 1) },
    { name: '国庆节', days: { ...rest('2027-10-01', 7), '2027-09-26': 'work', '2027-10-09': 'work' } },
  ],
});

// Every saved text is read and checked again; what cannot be trusted throws. A calendar is a value: nothing is changed
// in place, so a calculation that has begun keeps the one it was given.
const calendarOf = (texts: readonly string[]): WorkCalendar =>
  texts.reduce((calendar, text) => calendar.with(readNotice(JSON.parse(text))), china);

const before = calendarOf([]);
const after = calendarOf([saved]);
console.log(after.id === before.id, after.coverage?.to); //=> false 2027-12-31

// The audit list: whose date is another one now, and why. Keep both ids with it.
const obligations = obligationsOf(guangzhou2020, {
  units: ['海珠区'],
  from: '2026-12-01',
  to: '2027-01-31',
  events: { 'information-made-or-changed': ['2026-12-01', '2026-12-11'].map((on) => ({ id: `信息${on}`, on })) },
});
for (const move of whatMoved(obligations, { from: before, to: after })) {
  console.log(moveText(move, 'zh'));
}
//=> 海珠区，政府信息按目录常态化更新（信息加载更新，信息2026-12-01）：原届满日 2026-12-29—2027-01-03（待定） → 现届满日 2026-12-29（二），已确定，原因：《关于2027年部分节假日安排的通知（虚构示例）》
//=> 海珠区，政府信息按目录常态化更新（信息加载更新，信息2026-12-11）：原届满日 2027-01-11（待定） → 现届满日 2027-01-11（一），已确定，原因：《关于2027年部分节假日安排的通知（虚构示例）》

// Taking it back is loading the rest: the old calendar, under its old id.
console.log(calendarOf([]).id === before.id); //=> true
for (const move of whatMoved(obligations, { from: after, to: before })) {
  console.log(moveText(move, 'zh'));
}
//=> 海珠区，政府信息按目录常态化更新（信息加载更新，信息2026-12-01）：原届满日 2026-12-29（二） → 现届满日 2026-12-29—2027-01-03（待定），转为待定，原因：撤回《关于2027年部分节假日安排的通知（虚构示例）》
//=> 海珠区，政府信息按目录常态化更新（信息加载更新，信息2026-12-11）：原届满日 2027-01-11（一） → 现届满日 2027-01-11（待定），转为待定，原因：撤回《关于2027年部分节假日安排的通知（虚构示例）》

// A copy that was tampered with is refused, with the place.
try {
  calendarOf([saved.replace('"2027-01-03":"rest"', '"2027-01-03":"off"')]);
} catch (error) {
  console.log(String(error));
}
//=> QixianError: items.0.days.2027-01-03: Invalid option: expected one of "rest"|"work"|"plain".

// The window of article 26: information made or changed on a day is published within 20 working days.
import { china, dueOrThrow, publicationDeadline, statusOf } from 'qixian';

const window = publicationDeadline('2020-01-10');

console.log(dueOrThrow(window)); //=> 2020-02-14
console.log(window.basis[0]?.title, window.basis[0]?.article); //=> 中华人民共和国政府信息公开条例 第二十六条

// Spring Festival was extended on 26 January 2020. As the calendar stood before:
const before = china.asKnownOn('2020-01-20');
console.log(dueOrThrow(publicationDeadline('2020-01-10', { calendar: before }))); //=> 2020-02-12

// Today is an argument; any instant of a day gives that day's answer.
console.log(statusOf(window, { asOf: '2020-02-14' })); //=> due-today
console.log(statusOf(window, { asOf: '2020-02-15' })); //=> overdue
console.log(statusOf(window, { asOf: '2020-02-20', doneOn: '2020-02-14' })); //=> done-on-time

// A window that reaches past what is published is bounded, not guessed, and names the notice that will settle it.
const open = publicationDeadline('2026-12-10');
if (open.certainty === 'bounded') {
  console.log(open.earliest, open.latest); //=> 2027-01-08 2027-01-10
  console.log(open.settledBy[0]?.title); //=> 国务院办公厅关于2027年部分节假日安排的通知
}

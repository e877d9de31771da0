// From wording to dates: the time cell of a task table, a sentence of a statute, and what is refused.
import { deadline, findWhens, formatWhen, occurrencesOf, parseWhen } from 'qixian';

const issuedOn = '2020-07-21';

// A cell. The year is taken from the document's day, and said so.
const cell = parseWhen('争取10月31日前完成', { issuedOn });
if (cell.kind === 'fixed' && cell.when !== null) {
  console.log(cell.when, cell.inferred); //=> { kind: 'by', day: '2020-10-31', binding: 'target' } [ { what: 'year', from: 'issue-date' } ]
  console.log(formatWhen(cell.when, 'zh'), '/', formatWhen(cell.when, 'en')); //=> 争取2020年10月31日前 / by 31 October 2020, as a target
}

// A duty that recurs has occurrences; that of 2023 opens in 2022, the year on which it reports.
const yearly = parseWhen('每年1月5日前报送上年情况', { issuedOn });
if (yearly.kind === 'recurring' && yearly.when !== null) {
  console.log(occurrencesOf(yearly.when, { issuedOn, to: '2022-12-31' }).map(({ key }) => key)); //=> [ '2021', '2022', '2023' ]
}

// Several deadlines in one cell, each with the words that tell it from the others.
const several = parseWhen('2019年12月底前完成规划，2020年12月底前完成验收', { issuedOn: '2019-01-09' });
if (several.kind === 'multi') {
  for (const { label, phrase } of several.items) {
    console.log(label, phrase.kind === 'fixed' && phrase.bound !== 'from' ? phrase.dueDate : '');
  }
}
//=> 完成规划 2019-12-31
//=> 完成验收 2020-12-31

// A statute: only what limits an act is a deadline.
const article =
  '申请人应当自收到补正通知之日起10个工作日内提交材料；情节严重的，吊销许可证，2年内不受理其申请；构成犯罪的，处五年以下有期徒刑。';
for (const found of findWhens(article)) {
  if (found.kind === 'relative') {
    console.log(found.text, found.role, found.event);
    if (found.term !== null && found.role === 'deadline') {
      const due = deadline(found.term, { from: '2020-01-10' });
      console.log(due.certainty === 'decided' ? due.due : due.certainty);
    }
  }
}
//=> 10个工作日内 deadline 收到补正通知之日
//=> 2020-01-23
//=> 2年内 ban 吊销许可证
//=> 五年以下 penalty null

// Nothing is mended in silence.
const wrong = parseWhen('2008年9月31日前', { issuedOn: '2008-05-01' });
if (wrong.kind === 'refused') {
  console.log(
    wrong.code,
    wrong.why,
    wrong.readings.map(({ dueDate }) => dueDate),
  ); //=> DAY_IMPOSSIBLE 2008年9月没有31日。 [ '2008-09-30', '2008-10-01' ]
}

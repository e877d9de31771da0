// What one district owes under 穗府办函〔2020〕53号, and what is late on a given day.
import { assess, distanceText, guangzhou2020, obligationsOf, onTimeRate, statusText } from 'qixian';

const obligations = obligationsOf(guangzhou2020, { units: ['海珠区'], to: '2021-12-31' });

// One record: the catalogue was published on 30 September, its last day.
const records = [{ obligation: 'gz-2020-53/1/1/haizhu/-', kind: 'made', on: '2020-09-30' }] as const;
const assessments = assess(obligations, { asOf: '2021-01-11', records });

for (const assessment of assessments.slice(0, 5)) {
  const { obligation, due, status } = assessment;
  console.log(obligation.row, due, statusText(status, 'zh'), distanceText(assessment, 'zh'));
}
//=> 1 2020-09-30 按期办结
//=> 2 2020-12-31 逾期未办结 逾期 6 个工作日
//=> 3 2021-01-31 办理中 剩余 14 个工作日
//=> 4 2021-07-31 办理中 剩余 138 个工作日
//=> 5 2020-09-30 逾期未办结 逾期 67 个工作日

const { numerator, denominator } = onTimeRate(assessments);
console.log(`按期办结率 ${numerator}/${denominator}`); //=> 按期办结率 1/14

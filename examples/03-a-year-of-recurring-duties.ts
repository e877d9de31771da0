// Every occurrence of a recurring duty, with the days that fall on rest days and those not yet settled.
import { dueOf, every, guangzhou2020, obligationsOf, occurrencesOf } from 'qixian';

// Row 26 of the directive: a quarterly check, and a report by 15 January on the year before.
const duties = obligationsOf(guangzhou2020, { units: ['市政务服务数据管理局'], from: '2022-01-01', to: '2022-12-31' });
for (const duty of duties.filter(({ row }) => row === 26)) {
  const advisory = duty.advisory.kind === 'day' ? `advised ${duty.advisory.day}` : '';
  console.log(duty.occurrence, dueOf(duty), duty.restDay, advisory);
}
//=> 2022-Q1 2022-03-31 work
//=> 2022-Q2 2022-06-30 work
//=> 2022-Q3 2022-09-30 work
//=> 2022-Q4 2022-12-31 rest advised 2022-12-30
//=> 2022 2022-01-15 rest advised 2022-01-14
//=> 2023 2023-01-15 rest advised 2023-01-13

// A duty of your own: within five working days after each quarter.
const report = every('quarter', { kind: 'workdays-after-end', count: 5 });
for (const { key, timing } of occurrencesOf(report, { issuedOn: '2020-07-21', to: '2020-12-31' })) {
  console.log(key, timing.kind === 'due' && timing.deadline.certainty === 'decided' && timing.deadline.due);
}
//=> 2020-Q3 2020-10-14
//=> 2020-Q4 2021-01-08

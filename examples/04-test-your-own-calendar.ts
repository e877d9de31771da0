// Property-testing a calendar of your own: the named laws run against any working-day calendar.
import { workCalendar } from 'qixian';
import { calendarLaws } from 'qixian/testing';

const office = workCalendar({
  id: 'office',
  notices: [
    {
      id: 'office-2030',
      kind: 'yearly',
      year: 2030,
      title: 'Our closing days of 2030',
      number: null,
      signedOn: '2029-11-01',
      publishedOn: null,
      items: [{ name: 'Founding day', days: { '2030-03-01': 'rest', '2030-03-02': 'work' } }],
    },
  ],
});

console.log(office.nextWorkday('2030-02-28')); //=> 2030-03-02

for (const law of calendarLaws) {
  law.check(office, { numRuns: 50, seed: 1 });
}
console.log(`${calendarLaws.length} laws hold`); //=> 10 laws hold

// A calendar whose sums are one day off is found out.
const broken: typeof office = Object.create(office, {
  addWorkdays: { value: (day: string, count: number) => office.addWorkdays(day, count + 1) },
});
const kept = calendarLaws.filter((law) => {
  try {
    law.check(broken, { numRuns: 50, seed: 1 });
    return true;
  } catch {
    return false;
  }
});
console.log(kept.some(({ name }) => name === 'counting undoes adding')); //=> false

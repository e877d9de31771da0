import { china } from 'qixian/calendar';
import { guangzhou2020, obligationsOf, review, safeParseDirective } from 'qixian/directive';
import { errorText } from 'qixian/explain';
import { assess } from 'qixian/schedule';
import { workdays } from 'qixian/term';
import { afterEvent, byDay } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from './one-task.ts';

const document = (): typeof guangzhou2020 => JSON.parse(JSON.stringify(guangzhou2020));
const messagesOf = (changed: unknown): string => {
  const parsed = safeParseDirective(changed);
  return parsed.ok ? '' : parsed.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
};

describe('ranges', () => {
  test('a calendar that ends before the directive gives no error of a range that nobody asked for', () => {
    const calendar = china.asKnownOn('2019-06-01');
    expect(obligationsOf(guangzhou2020, { calendar, units: ['海珠区'] }).length).toBeGreaterThan(0);
    expect(obligationsOf(guangzhou2020, { from: '2027-06-01', units: ['海珠区'] }).length).toBeGreaterThan(0);
  });

  test('New Year 2001, before which no working day is known, is reviewed without one to advise', () => {
    const found = review(oneTask({ when: byDay('2001-01-01') }, {}, { issuedOn: '2000-07-21' }));
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'due-on-rest-day', day: '2001-01-01', advisory: null }),
    );
  });
});

describe('documents', () => {
  test.each([
    [
      { groups: [{ ...guangzhou2020.groups[0], id: 'districts' }] },
      /"districts" is used twice/,
      'a group of its own with an id of the roster',
    ],
    [
      { tasks: [...guangzhou2020.tasks, { ...guangzhou2020.tasks[0], id: 'copy' }] },
      /The row "1" is used twice/,
      'a row twice',
    ],
    [
      { tasks: [{ ...guangzhou2020.tasks[0], articles: ['（三十）'] }] },
      /（三十）" is no article/,
      'an article that does not exist',
    ],
    [{ issuedOn: '9999-12-31' }, /outside the years 1949 to 2200/, 'a year that nobody plans for'],
    [{ supervisor: 'x'.repeat(40_000_000) }, /^[\s\S]{1,2000}$/, 'a name of 40 MB is cut in messages'],
  ])('%#: %o', (change, message, _) => {
    expect(messagesOf({ ...document(), ...change })).toMatch(message);
  });

  test('an alias that is the full name of another unit is refused', () => {
    const [first, second, ...units] = document().roster.units;
    const roster = { ...document().roster, units: [{ ...first, aliases: [second?.fullName] }, second, ...units] };
    expect(messagesOf({ ...document(), roster })).toMatch(/海珠区人民政府" is used twice/);
  });

  test('a day that does not exist is named in Chinese too', () => {
    const parsed = safeParseDirective({ ...document(), issuedOn: '2026-02-30' });
    const words = parsed.ok ? [] : parsed.issues.map((issue) => errorText(issue, 'zh').reason);
    expect(words.join()).toContain('"2026-02-30" 在日历上不存在');
  });
});

describe('contested readings', () => {
  // Received on Sunday 4 October 2020: 4 November as it is, 5 November as of the next working day.
  const events = { e: [{ id: 'x', on: '2020-10-04' }] };
  const directive = oneTask({ when: afterEvent('e', workdays(20)) });
  const [owed] = obligationsOf(directive, { units: ['越秀区'], events });
  const done = (on: string, asOf: string) =>
    assess(owed === undefined ? [] : [owed], { asOf, records: [{ obligation: owed?.id ?? '', kind: 'made', on }] })[0];

  test('are judged on the day of the act once it is done', () => {
    expect(done('2020-11-01', '2020-11-05')).toMatchObject({ status: 'done-on-time', contested: false });
    expect(done('2020-11-05', '2020-11-10')).toMatchObject({ status: 'done-late', contested: true });
  });
});

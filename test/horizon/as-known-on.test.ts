import { china } from 'qixian/calendar';
import { outlookOf } from 'qixian/horizon';
import { parseDay } from 'qixian/kernel';
import { days, deadline } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { noticeOf } from '../notice/texts.ts';

/** The eve of Spring Festival 2026; by the regulation of 2024-11-10 surely off, by the one before it a working Monday. */
const EVE = parseDay('2026-02-16');

describe('bounds use the regulations that were known', () => {
  test('in early 2024 the eve of Spring Festival 2026 may be worked, since 10 November 2024 it is surely off', () => {
    const surelyOff = (on: string) => outlookOf(china.asKnownOn(on))?.bounds.isWorkday(EVE) === false;
    expect(['2024-03-01', '2024-11-09', '2024-11-10'].map(surelyOff)).toEqual([false, false, true]);
  });

  test('a term that ends on 2 May 2025 may end there as known in early 2024, and surely not since', () => {
    // 2 May 2025 was a Friday; 1 to 5 May became the break.
    const made = (on: string) => deadline(days(10), { from: '2025-04-22', calendar: china.asKnownOn(on) });
    expect(made('2024-03-01')).toMatchObject({ certainty: 'bounded', earliest: '2025-05-02' });
    expect(made('2024-11-10')).toMatchObject({ certainty: 'bounded', earliest: '2025-05-03' });
    expect(deadline(days(10), { from: '2025-04-22' })).toMatchObject({ due: '2025-05-06' });
  });

  test('between two notices a new regulation makes another calendar, with another id', () => {
    const [before, after] = [china.asKnownOn('2024-11-09'), china.asKnownOn('2024-11-10')];
    expect([before.regulatedOn, after.regulatedOn]).toEqual(['2013-12-11', '2024-11-10']);
    expect(before.notices).toEqual(after.notices);
    expect(before.id).not.toBe(after.id);
    expect(china.asKnownOn('2024-03-01').id).toBe(before.id);
    expect(after.asKnownOn('2024-11-09').id).toBe(before.id);
    expect(before.asKnownOn('2024-11-10')).toBe(before);
  });

  test('nothing is forgotten from the newest notice on', () => {
    expect(china.asKnownOn('2026-01-01')).toBe(china);
    expect(china.regulatedOn).toBe('2024-11-10');
  });

  test('who learns of the notice of 2025 learns of the regulation before it', () => {
    const then = china.asKnownOn('2024-03-01').with(noticeOf('cn-2025'));
    expect(then.regulatedOn).toBe('2024-11-10');
    expect(then.id).toBe(china.asKnownOn('2024-11-12').id);
  });
});

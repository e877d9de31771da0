import { describe, expect, test } from 'vitest';
import { readNotices } from '../../data/compile/calendar.ts';
import { backtest } from '../backtest/trials.ts';

const trials = backtest(readNotices());
const usual = trials.filter(({ year }) => year !== 2020);

describe('the back-test of 2008 to 2026, 2020 and its extension apart', () => {
  test('has every start day of October to December and seven lengths', () => {
    // 18 years of 92 days, 7 lengths
    expect(usual.length).toBe(18 * 92 * 7);
  });

  test('the true day lies inside the bounds in every case', () => {
    expect(usual.filter(({ inside }) => !inside)).toEqual([]);
  });

  test('of 20 working days that hang on the notice: median width at most 5 days, 90th percentile at most 9', () => {
    const widths = usual
      .filter(({ count, hangs }) => count === 20 && hangs)
      .map(({ width }) => width)
      .sort((a, b) => a - b);
    expect(widths.length).toBeGreaterThan(500);
    expect(widths[Math.floor(widths.length * 0.5)]).toBeLessThanOrEqual(5);
    expect(widths[Math.floor(widths.length * 0.9)]).toBeLessThanOrEqual(9);
  });

  test('the best guess is exactly right in at least 60 %, far more often than weekends or statutory days alone', () => {
    const hanging = usual.filter(({ hangs }) => hangs);
    const share = (holds: 'best' | 'weekends' | 'statutory') =>
      hanging.filter((trial) => trial[holds]).length / hanging.length;
    expect(share('best')).toBeGreaterThan(0.6);
    expect(share('best')).toBeGreaterThan(share('statutory'));
    expect(share('statutory')).toBeGreaterThan(share('weekends'));
  });
});

import type { PeriodUnit } from '../kernel/index.ts';
import type { Length, Term } from '../term/index.ts';
import type { Before, PeriodRule, TimeOfDay, When } from '../when/index.ts';

type Kind = Length['kind'] | 'hours';
type DayIn = { readonly month?: number; readonly day: number | 'last' };
type SayDayIn = (day: DayIn, unit: PeriodUnit) => string;

/** The words of a language: templates with names in braces, and the pieces that stand for the names. */
export interface Wording {
  readonly day: (iso: string) => string;
  readonly time: (at: TimeOfDay | undefined) => string;
  readonly by: Readonly<Record<Before | 'plain', string>>;
  readonly target: string;
  readonly limits: Readonly<Record<When['kind'], string>>;
  readonly period: (unit: PeriodUnit) => string;
  readonly since: (key: string) => string;
  readonly about: (unit: PeriodUnit) => string;
  readonly dayIn: SayDayIn;
  readonly weekday: (rule: Extract<PeriodRule, { readonly kind: 'by-weekday' }>, unit: PeriodUnit) => string;
  readonly rules: Readonly<Record<PeriodRule['kind'], string>>;
  readonly end: (unit: PeriodUnit) => string;
  readonly window: (from: DayIn, to: DayIn, unit: PeriodUnit, dayIn: SayDayIn) => string;
  readonly length: (count: number, kind: Kind) => string;
  readonly joined: Readonly<Record<'earlier' | 'later' | 'in-turn', string>>;
  readonly terms: Readonly<Record<Exclude<Term['kind'], Kind | 'then'> | 'length' | 'in-turn', string>>;
}

/** Year, month and day as numbers. */
export const dayParts = (iso: string): readonly [year: number, month: number, day: number] => {
  const [year, month, day] = iso.split('-').map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
};

/** The clock time, or the words of one that no rule fixes. */
export const clockOr = (at: TimeOfDay | undefined, say: (words: string) => string): string =>
  at === undefined ? '' : at.kind === 'clock' ? at.at : say(at.words);

/** A template with its names filled in. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

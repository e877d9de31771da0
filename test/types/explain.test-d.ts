import type { Finding } from 'qixian/directive';
import { type ExplainOptions, explain, type Purpose } from 'qixian/explain';
import type { Assessment, Move } from 'qixian/schedule';
import type { Deadline } from 'qixian/term';
import { describe, expectTypeOf, test } from 'vitest';

declare const deadline: Deadline;
declare const assessment: Assessment;
declare const moves: readonly Move[];

describe('a text has a purpose', () => {
  test('three of them for a deadline, no filing for an assessment', () => {
    expectTypeOf<ExplainOptions<Deadline>['purpose']>().toEqualTypeOf<Purpose>();
    expectTypeOf<ExplainOptions<Assessment>['purpose']>().toEqualTypeOf<'notice' | 'memo'>();
    expectTypeOf<ExplainOptions<readonly Finding[]>['purpose']>().toEqualTypeOf<'notice' | 'memo' | undefined>();
  });
  test('one that is missing or unknown does not compile', () => {
    // @ts-expect-error a purpose is missing
    explain(deadline, { lang: 'zh' });
    // @ts-expect-error there is no letter
    explain(deadline, { lang: 'zh', purpose: 'letter' });
    // @ts-expect-error an assessment wants its directive
    explain(assessment, { lang: 'zh', purpose: 'notice' });
    expectTypeOf(explain(moves, { lang: 'zh' })).toEqualTypeOf<string>();
  });
});

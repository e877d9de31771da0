import type { Directive, Roster } from 'qixian/directive';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { directiveSchema, rosterSchema } from '../../src/directive/schema.ts';

/** Readonly at every depth, so that what zod gives compares with what readers see. */
type Frozen<Value> = Value extends object ? { readonly [key in keyof Value]: Frozen<Value[key]> } : Value;

type ReadDirective = Frozen<z.infer<ReturnType<typeof directiveSchema>>>;
type ReadRoster = Frozen<z.infer<ReturnType<typeof rosterSchema>>>;

test('what the schemas accept is what the types say, no more and no less', () => {
  expectTypeOf<ReadDirective>().toExtend<Directive>();
  expectTypeOf<Directive>().toExtend<ReadDirective>();
  expectTypeOf<ReadRoster>().toExtend<Roster>();
  expectTypeOf<Roster>().toExtend<ReadRoster>();
});

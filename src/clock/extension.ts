import { type EventOf, type Found, fault, type Grant, type State } from './course.ts';
import type { Dated } from './events.ts';
import { overCap } from './lengths.ts';
import type { ClockRule } from './types.ts';

/** Takes in what was asked for, decided or told of an extension 延长期限. */
export const takeExtension = (
  state: State,
  event: EventOf<'extension-requested' | 'extension-approved' | 'extension-refused' | 'extension-told'>,
  { when, at }: Dated,
  rule: ClockRule,
): Found | null => {
  const { extension } = rule;
  if (extension === null) {
    return fault('not-provided', rule.basis);
  }
  const { basis } = extension;
  const last = state.grants.at(-1);
  const asked = last?.status === 'requested' ? last : null;
  const keep = (grant: Grant, instead: Grant | null): null => {
    state.grants = [...state.grants.filter((one) => one !== instead), grant];
    return null;
  };
  switch (event.kind) {
    case 'extension-requested':
      return keep({ at, status: 'requested', by: null, decided: null, told: null }, null);
    case 'extension-refused':
      return asked === null
        ? fault('extension-not-asked', basis)
        : keep({ at, status: 'refused', by: null, decided: when, told: null }, asked);
    case 'extension-told':
      return last === undefined || last.status === 'requested' || last.told !== null
        ? fault('extension-not-asked', basis)
        : keep({ ...last, told: when }, last);
    case 'extension-approved': {
      const granted = state.grants.flatMap(({ by }) => (by === null ? [] : [by]));
      if (extension.times !== null && granted.length >= extension.times) {
        return fault('extension-too-often', basis, String(extension.times));
      }
      const over = overCap(rule.term, [...granted, event.by], extension);
      return over === null
        ? keep({ at, status: 'approved', by: event.by, decided: when, told: null }, asked)
        : fault('extension-over-cap', basis, over, 'by');
    }
  }
};

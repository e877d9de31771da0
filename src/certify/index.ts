/**
 * certify: certificates 计算凭证 of deadlines and clocks.
 *
 * {@link certify} tells how a decided deadline was counted, in the form that `certificate/` checks without the engine.
 * Read `certify.ts` first.
 */
export { type CertifyOptions, calendarWithId, certify } from './certify.ts';
export { referenceOn } from './general-law.ts';

import { type Obligation, type ObligationOptions, obligationsOf } from 'qixian/directive';
import { type Assessment, type AssessOptions, assess } from 'qixian/schedule';
import type { When } from 'qixian/when';
import { oneTask } from '../directive/one-task.ts';

/** What 越秀区 owes first under a directive of 21 July 2020 with just this time limit. */
export const owed = (when: When, options: ObligationOptions = {}): Obligation => {
  const [obligation] = obligationsOf(oneTask({ when }), { units: ['越秀区'], to: '2030-12-31', ...options });
  if (obligation === undefined) {
    throw new Error('nothing is owed');
  }
  return obligation;
};

/** Where one obligation stands. */
export const stand = (obligation: Obligation, options: AssessOptions): Assessment => {
  const [assessment] = assess([obligation], options);
  if (assessment === undefined) {
    throw new Error('nothing was assessed');
  }
  return assessment;
};

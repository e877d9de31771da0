import { type Directive, guangzhou2020, type Milestone, type Task } from 'qixian/directive';

const [row] = guangzhou2020.tasks;
const [step] = row?.milestones ?? [];
if (row === undefined || step === undefined) {
  throw new Error('the directive has no row');
}
const task: Task = { ...row, body: [] };
const milestone: Milestone = { ...step, exceptions: [] };

/** A directive with one task of one milestone, for the eleven districts unless told: row 1 with what is to differ. */
export const oneTask = (
  milestoneChanges: Partial<Milestone>,
  taskChanges: Partial<Task> = {},
  changes: Partial<Directive> = {},
): Directive => ({
  ...guangzhou2020,
  groups: [],
  tasks: [{ ...task, milestones: [{ ...milestone, ...milestoneChanges }], ...taskChanges }],
  ...changes,
});

/** The plan module's door for the server: goals, indicators, assignments, duties. */
export {
	type AssignmentHistory,
	assignmentHistory,
	type WrittenAssignment,
	type WrittenDeadline,
} from "./assignment.store.ts";
export { planModule } from "./plan.actions.ts";
export { AssignmentRow, DutyRow, GoalRow } from "./plan.contract.ts";
export {
	addPlan,
	assignmentsOf,
	datedAssignmentsOf,
	dutiesOf,
	goalsOf,
	indicatorsOf,
	type PlanRows,
	planKept,
} from "./plan.store.ts";

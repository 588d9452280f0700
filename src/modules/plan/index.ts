/** The plan module's door for the server: goals, indicators, assignments, duties. */
export { planModule } from "./plan.actions.ts";
export {
	addPlan,
	assignmentsOf,
	dutiesOf,
	goalsOf,
	indicatorsOf,
	type PlanRows,
	planKept,
} from "./plan.store.ts";

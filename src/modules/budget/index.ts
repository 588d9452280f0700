/** The budget module's door for the server: allotments, earmarks, authorisations. */
export { budgetModule } from "./budget.actions.ts";
export { AllotmentRow, EarmarkRow } from "./budget.contract.ts";
export {
	addBudget,
	allotmentsOf,
	authorisationsOf,
	type BudgetRows,
	budgetKept,
	earmarksOf,
} from "./budget.store.ts";

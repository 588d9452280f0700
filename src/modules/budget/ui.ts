/** What the web's addresses and other screens may use of the budget's screens. */
export { moneyQuery } from "./budget.calls.ts";
export { MoneyScreen } from "./budget.screen.tsx";
export { moneyAddressIn } from "./opening.ts";

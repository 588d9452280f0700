/** What the web's addresses and other screens may use of the reports' screens. */
export { reportsQuery } from "./reports.calls.ts";
export { ReportsScreen } from "./reports.screen.tsx";

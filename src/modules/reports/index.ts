/** The reports module's door for the server: the reports that a year demands. */
export { reportsModule } from "./report.actions.ts";
export { addReports, type ReportRows, reportsKept, reportsOf } from "./report.store.ts";

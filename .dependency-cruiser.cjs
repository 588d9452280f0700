/**
 * Who may import whom (docs/tour.md tells why). Names are sentences: they are what a person reads first.
 *
 * test/arch/planted holds, for each rule, files that break it; test/arch.test.ts sees that they are reported.
 */
const TEST = "\\.(test|e2e)\\.tsx?$|^src/.*/cases/";
const ROOM = "\\.(store|actions|contract|calls|screen|texts|job|worker|test|e2e)\\.tsx?$";
const FORMATS = "^src/modules/letters/read/formats/";
/** Node's own modules. */
const MACHINE = "^(node:.*|fs|path|os|crypto|child_process|net|worker_threads|module|url|process)$";
/** A module's doors, and behind which nobody from outside comes. */
const DOOR = "^src/modules/[^/]+/(index|ui)\\.ts$|^src/modules/letters/read/index\\.ts$";
/** What the reader hands over, as types: the letters module's own words. */
const READ = "^src/modules/letters/read/(document|reading)\\.ts$";
const DOMAIN = { path: "^src/modules/", pathNot: [ROOM, DOOR, FORMATS, "\\.tsx$", "/index\\.ts$"] };
/** Modules from the lowest up: a lower one knows no higher one. */
const ORDER = ["people", "letters", "plan", "budget", "dialogue", "reports", "year", "audit", "access"];

const doorsOpenDownwards = ORDER.slice(0, -1).map((name, index) => ({
	name: `${name}-knows-no-module-above-it`,
	severity: "error",
	from: { path: `^src/modules/${name}/` },
	to: { path: `^src/modules/(${ORDER.slice(index + 1).join("|")})/` },
}));

module.exports = {
	forbidden: [
		{ name: "imports-run-in-no-circle", severity: "error", from: {}, to: { circular: true } },
		{
			name: "nothing-lies-unused",
			severity: "error",
			from: {
				orphan: true,
				pathNot: [TEST, "\\.d\\.ts$", "^src/web/main\\.tsx$", "^src/web/public/", "\\.worker\\.ts$"],
			},
			to: {},
		},
		{
			name: "what-is-imported-is-there",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "\\.css$" },
		},
		{
			name: "base-knows-nothing",
			severity: "error",
			from: { path: "^src/base/", pathNot: TEST },
			to: { pathNot: ["^src/base/", "node_modules/zod/"] },
		},
		{
			name: "platform-knows-no-module",
			severity: "error",
			from: { path: "^src/platform/", pathNot: TEST },
			to: { path: "^src/(modules|app|web|cli)/" },
		},
		{
			name: "a-module-has-one-door",
			severity: "error",
			from: { path: "^src/modules/([^/]+)/" },
			to: { path: "^src/modules/", pathNot: ["^src/modules/$1/", DOOR] },
		},
		{
			name: "composition-comes-by-the-door",
			severity: "error",
			from: { path: "^src/(app|cli|web)/", pathNot: TEST },
			to: { path: "^src/modules/", pathNot: DOOR },
		},
		{
			name: "the-reader-has-its-own-door",
			severity: "error",
			from: { path: "^src/modules/letters/", pathNot: ["^src/modules/letters/read/", TEST] },
			to: { path: "^src/modules/letters/read/", pathNot: [DOOR, READ] },
		},
		...doorsOpenDownwards,
		{
			name: "domain-is-pure",
			severity: "error",
			from: DOMAIN,
			to: { path: ["^src/(platform|app|cli)/", "\\.(store|actions|screen|job|worker)\\.tsx?$"] },
		},
		{
			name: "domain-needs-no-machine",
			severity: "error",
			from: DOMAIN,
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "file-formats-are-met-in-formats",
			severity: "error",
			from: { path: "^src/", pathNot: [FORMATS, TEST] },
			to: { path: "node_modules/(@embedpdf/pdfium|fflate|saxes|htmlparser2)/" },
		},
		{
			name: "a-contract-is-safe-in-a-browser",
			severity: "error",
			from: { path: "^src/modules/.*\\.(contract|texts)\\.ts$" },
			to: { path: ["^src/(platform|app|web|cli)/", "\\.(store|actions|screen|job|worker)\\.tsx?$"] },
		},
		{
			name: "the-database-driver-stays-in-platform",
			severity: "error",
			from: { path: "^src/", pathNot: ["^src/platform/db/", TEST] },
			to: { path: "node_modules/pg/" },
		},
		{
			name: "only-stores-and-actions-meet-the-database",
			severity: "error",
			from: {
				path: "^src/modules/",
				pathNot: ["\\.(store|actions|job)\\.ts$", TEST],
			},
			to: { path: "^src/platform/db/" },
		},
		{
			name: "tests-are-imported-by-tests",
			severity: "error",
			from: { path: "^src/", pathNot: TEST },
			to: { path: ["^(test|e2e|bench)/", TEST] },
		},
		{
			name: "what-ships-needs-no-development-tool",
			severity: "error",
			from: { path: "^src/", pathNot: TEST },
			to: {
				dependencyTypes: ["npm-dev"],
				dependencyTypesNot: ["type-only"],
				pathNot: "node_modules/@types/",
			},
		},
	],
	/** Asked of what is left when types are gone: only that is loaded. */
	forbiddenAtRunTime: [
		{
			name: "a-screen-reaches-no-machine",
			severity: "error",
			from: { path: "^src/web/|\\.screen\\.tsx$|^src/modules/[^/]+/ui\\.ts$", pathNot: TEST },
			to: { reachable: true, path: `\\.(store|actions|job)\\.ts$|^src/(app|platform/db)/|${MACHINE}` },
		},
		{
			name: "the-server-reaches-no-screen",
			severity: "error",
			from: { path: "^src/(app|cli|platform)/|\\.(store|actions|contract)\\.ts$", pathNot: TEST },
			to: { reachable: true, path: "\\.screen\\.tsx$|^src/web/" },
		},
		{
			name: "reading-reaches-no-database",
			severity: "error",
			from: { path: "^src/modules/letters/read/|^src/cli/read", pathNot: TEST },
			to: { reachable: true, path: "^src/platform/db/|node_modules/pg/" },
		},
	],
	options: {
		parser: "swc",
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(dist|node_modules/\\.)" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default", "types"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
		},
	},
};

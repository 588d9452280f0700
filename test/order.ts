import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** Projects in the order in which their files are begun: the slowest first, and those whose files are small last. */
const PROJECTS = ["browser", "postgres-18", "postgres-15", "unit"];

/** The files that take longest of their projects, the longest first. */
const LONGEST = [
	"e2e/access.pages.e2e.ts",
	"e2e/offers.e2e.ts",
	"e2e/access.letters.e2e.ts",
	"e2e/year.e2e.ts",
	"e2e/review.e2e.ts",
	"e2e/ministry.e2e.ts",
	"e2e/journey.e2e.ts",
	"test/routes.database.test.ts",
	"test/upgrade.database.test.ts",
	"src/modules/people/session/provider.database.test.ts",
	"src/platform/backup/backup.database.test.ts",
	"test/cli.test.ts",
	"src/platform/db/embedded.test.ts",
	"src/modules/letters/read/formats/hostile.test.ts",
	"src/platform/workers.test.ts",
	"test/tidy/regexes.test.ts",
];

function rankOf({ project, moduleId }: TestSpecification): readonly [project: number, file: number] {
	const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
	return [PROJECTS.indexOf(project.name), place === -1 ? LONGEST.length : place];
}

/**
 * Begins what takes long first, so that all processors have work until the end; and a project's files one after
 * another, so that they share what their process has loaded.
 */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const bySize = await super.sort(files);
		return bySize.sort((one, other) => {
			const [[project, file], [otherProject, otherFile]] = [rankOf(one), rankOf(other)];
			return project - otherProject || file - otherFile;
		});
	}
}

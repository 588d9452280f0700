import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this installation: where package.json and migrations/ lie, run from source or bundled. */
export const installationRoot: string = (() => {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "migrations"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error("migrations/ is not above the program");
		folder = above;
	}
	return folder;
})();

// `npm start`: installs what is missing, builds what has changed, and starts the demonstration.
import { build } from "./build.mjs";
import { install, isInstalled } from "./install.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	process.stderr.write(`Rorkult: krever Node 20.19 eller nyere; dette er ${process.versions.node}.\n`);
	process.exit(2);
}
if (!isInstalled({ dev: false })) install();
await build({ web: true });
process.env.RORKULT_MODE ||= "demo";
process.argv.splice(2, process.argv.length, "start");
await import("../dist/cli.mjs");

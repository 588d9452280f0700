import { parseArgs } from "node:util";
import { Fault } from "#platform/fault.ts";
import type { Form } from "./render.ts";

/** What `rorkult read` is asked for. */
export interface Asked {
	readonly paths: readonly string[];
	readonly form: Form;
	readonly out: string | null;
}

/** Understands the words after `read`. Throws `Fault` for those that mean nothing. */
export function parse(words: readonly string[]): Asked {
	const { values, positionals } = parsed(words);
	const forms = (["json", "text", "findings"] as const).filter((form) => values[form]);
	if (forms.length > 1) throw new Fault(`Velg én av --${forms.join(" og --")}.`);
	if (positionals.length === 0) {
		throw new Fault("Navngi minst én fil, eller bruk - for standard inndata: rorkult read FIL…");
	}
	if (positionals.filter((path) => path === "-").length > 1) throw new Fault("Bruk - bare én gang.");
	const out = values.out ?? null;
	const several = positionals.length > 1;
	if (several && out === null && forms[0] === "text") {
		throw new Fault("Flere filer som tekst trenger en mappe å legges i: bruk --out MAPPE.");
	}
	const whole = several && out === null ? "line" : "json";
	const chosen = forms[0] === "json" ? whole : forms[0];
	return { paths: positionals, form: chosen ?? (several || out !== null ? whole : "summary"), out };
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				json: { type: "boolean" },
				text: { type: "boolean" },
				findings: { type: "boolean" },
				out: { type: "string" },
			},
		});
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		const wrong = /'([^']*)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
			throw new Fault(`Valget ${wrong} er ikke brukt riktig: se rorkult --help.`);
		}
		throw new Fault(`Ukjent valg «${wrong}»: rorkult read tar --json, --text, --findings og --out STI.`);
	}
}

/** The documentation page: plain HTML with classes only, made from the contracts. */
import { z } from "zod";
import type { Contract } from "#base/contract.ts";
import { LANGUAGES, type Language, textsIn } from "#base/texts.ts";
import { FILE_NAME_HEADER } from "../files.ts";
import { PROBLEMS, type ProblemKind } from "../problem.ts";
import { docsTexts, problemTexts } from "./docs.texts.ts";
import { fieldsInPath, problemsOf } from "./openapi.ts";

export { docsStyle } from "./docs.style.ts";

/** The page in the language that the request asks for: `?lang=`, else what the browser prefers. */
export function docsPage(contracts: readonly Contract[], request: Request, version: string): string {
	const language = languageOf(request);
	const t = textsIn(docsTexts, language);
	const views = contracts.filter(({ kind }) => kind === "view");
	const actions = contracts.filter(({ kind }) => kind === "action");
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${text(t.title)}</title>
<link rel="icon" href="/tiller.svg" type="image/svg+xml">
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<a class="skip" href="#content">${text(t.skip)}</a>
<header>
<p class="name"><a href="/">Rorkult</a> ${text(version)}</p>
<nav aria-label="${text(t.language)}">${languageLinks(language)}</nav>
</header>
<main id="content">
<h1>${text(t.title)}</h1>
<p>${text(t.intro)}</p>
<p><a href="/api/openapi.json">${text(t.machine)}</a></p>
<h2>${text(t.reading)}</h2>
${views.map((contract) => section(contract, language)).join("\n")}
<h2>${text(t.changing)}</h2>
<p>${text(t.changingIntro)}</p>
${actions.map((contract) => section(contract, language)).join("\n")}
<h2>${text(t.problems)}</h2>
<p>${text(t.problemsIntro)}</p>
<dl>
${Object.keys(PROBLEMS)
	.map((kind) => problem(kind as ProblemKind, language))
	.join("\n")}
</dl>
</main>
</body>
</html>
`;
}

function languageOf(request: Request): Language {
	const asked = new URL(request.url).searchParams.get("lang");
	const preferred = (request.headers.get("accept-language") ?? "")
		.split(",")
		.map((part) => part.trim().slice(0, 2));
	const wanted = asked === null ? preferred : [asked];
	const found = wanted.map((code) => LANGUAGES.find((language) => language === code)).find(Boolean);
	return found ?? "nb";
}

function languageLinks(current: Language): string {
	const names: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
	return LANGUAGES.map(
		(language) =>
			`<a href="/api/docs?lang=${language}" lang="${language}" hreflang="${language}"${language === current ? ' aria-current="page"' : ""}>${names[language]}</a>`,
	).join(" ");
}

function section(contract: Contract, language: Language): string {
	const t = textsIn(docsTexts, language);
	const method = contract.kind === "view" ? "GET" : "POST";
	const rows = fields(contract, language);
	const takesFile = contract.kind === "action" && contract.file !== null;
	const answer = (contract.kind === "view" && contract.download) || "application/json";
	return `<section>
<h3 id="${contract.name}"><code>${method} ${text(contract.path)}</code></h3>
<p>${text(contract.summary[language])}</p>
${takesFile ? `<p>${text(t.file)}</p>` : ""}
${rows === "" ? "" : table(rows, contract, language)}
<dl class="facts">
<div><dt>${text(t.answers)}</dt><dd>200 <code>${text(answer)}</code>${problemLinks(contract)}</dd></div>
<div><dt>${text(t.roles)}</dt><dd>${text(contract.who.join(", "))}</dd></div>
<div><dt>${text(t.rule)}</dt><dd>${text(contract.rule)}</dd></div>
</dl>
</section>`;
}

function table(rows: string, contract: Contract, language: Language): string {
	const t = textsIn(docsTexts, language);
	const heads = [t.field, t.place, t.kind, t.required].map((head) => `<th scope="col">${text(head)}</th>`);
	return `<div class="wide" role="region" tabindex="0" aria-labelledby="${contract.name}"><table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

function fields(contract: Contract, language: Language): string {
	const t = textsIn(docsTexts, language);
	const inPath = fieldsInPath(contract.path);
	const row = (name: string, place: string, kind: string, required: boolean) =>
		`<tr><th scope="row"><code>${text(name)}</code></th><td>${text(place)}</td><td><code>${text(kind)}</code></td><td>${text(required ? t.yes : t.no)}</td></tr>`;
	const rows = Object.entries(contract.input.shape).map(([name, type]) => {
		const elsewhere = contract.kind === "view" ? t.inQuery : t.inBody;
		const required = !(type as z.ZodType).safeParse(undefined).success;
		return row(name, inPath.includes(name) ? t.inPath : elsewhere, kindOf(type as z.ZodType), required);
	});
	if (contract.kind === "action") {
		rows.push(row("Idempotency-Key", t.inHeader, "string", true));
		if (contract.states !== null) rows.push(row("If-Match", t.inHeader, "string", true));
		if (contract.file !== null) rows.push(row(FILE_NAME_HEADER, t.inHeader, "string", false));
	}
	return rows.join("");
}

function kindOf(type: z.ZodType): string {
	const schema = z.toJSONSchema(type, { io: "input" });
	if (schema.enum !== undefined) return schema.enum.join(" | ");
	const limits = schema.minimum === undefined ? "" : ` ${schema.minimum}–${schema.maximum}`;
	return `${schema.format ?? schema.type ?? ""}${limits}`;
}

function problemLinks(contract: Contract): string {
	const byStatus = problemsOf(contract).map(
		(kind) => `<li>${PROBLEMS[kind][0]} <a href="#${kind}">${kind}</a></li>`,
	);
	return `<ul class="problems">${byStatus.sort().join("")}</ul>`;
}

function problem(kind: ProblemKind, language: Language): string {
	return `<dt id="${kind}"><code>${PROBLEMS[kind][0]} ${kind}</code></dt><dd>${text(problemTexts[kind][language])}</dd>`;
}

const SIGNS: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** A text as HTML. */
function text(words: string): string {
	return words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

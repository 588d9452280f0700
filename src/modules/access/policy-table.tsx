import { Heading, Link, Paragraph, Table } from "@digdir/designsystemet-react";
import type { OutputOf } from "#base/contract.ts";
import { type Language, textsIn } from "#base/texts.ts";
import { roleTexts } from "#people/ui";
import { useSpeech, useTexts } from "#web/language.tsx";
import { type Entry, statesOf } from "./entry.ts";
import type { policyShow } from "./policy.contract.ts";
import { kindTexts, policyTexts } from "./policy.texts.ts";
import { stateTexts, thingTexts } from "./words.texts.ts";

type Policy = OutputOf<typeof policyShow>;

/** Everything that a line says on the page in a language, in lower case: what a search looks through. */
export function wordsOf(entry: Entry, language: Language): string {
	const roles = textsIn(roleTexts, language);
	const things = textsIn(thingTexts, language);
	const states = textsIn(stateTexts, language);
	const { rule, stepUpMinutes } = entry;
	return [
		entry.summary[language],
		entry.name,
		things[entry.thing as keyof typeof things],
		...entry.who.map((role) => roles[role as keyof typeof roles]),
		...[...(entry.states ?? []), ...Object.values(entry.sees).flat()].map(
			(state) => states[state as keyof typeof states],
		),
		...(stepUpMinutes === null ? [] : [textsIn(policyTexts, language).within(stepUpMinutes)]),
		...[rule.id, rule.sentence?.[language], rule.origin?.[language]],
	]
		.join(" ")
		.toLowerCase();
}

interface SectionProps {
	readonly policy: Policy;
	readonly shown: readonly Entry[];
	readonly thing: string;
}

/** The lines about one kind of thing. */
export function PolicySection({ policy, shown, thing }: SectionProps) {
	const t = useTexts(policyTexts);
	const things = useTexts(thingTexts);
	const hasStates = statesOf(policy.entries, thing).length > 0;
	return (
		<Table data-color="neutral" className="policy-table">
			<caption>{things[thing as keyof typeof things] ?? thing}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell scope="col">{t.colWhat}</Table.HeaderCell>
					<Table.HeaderCell scope="col" className="wide-only">
						{t.colWho}
					</Table.HeaderCell>
					<Table.HeaderCell scope="col" className="wide-only">
						{t.colStates}
					</Table.HeaderCell>
					<Table.HeaderCell scope="col" className="wide-only">
						{t.colStepUp}
					</Table.HeaderCell>
					<Table.HeaderCell scope="col" className="wide-only">
						{t.colRule}
					</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{shown
					.filter((entry) => entry.thing === thing)
					.map((entry) => (
						<Line key={entry.name} entry={entry} roles={policy.roles} hasStates={hasStates} />
					))}
			</Table.Body>
		</Table>
	);
}

interface LineProps {
	readonly entry: Entry;
	/** Every role that there is. */
	readonly roles: readonly string[];
	/** Whether the kind of thing has states at all. */
	readonly hasStates: boolean;
}

function Line({ entry, roles, hasStates }: LineProps) {
	const t = useTexts(policyTexts);
	const kinds = useTexts(kindTexts);
	const { language } = useSpeech();
	const who = <Who entry={entry} roles={roles} />;
	const states = <States entry={entry} hasStates={hasStates} />;
	const stepUp =
		entry.stepUpMinutes === null ? (
			<span className="subtle">{t.noStepUp}</span>
		) : (
			<span>{t.within(entry.stepUpMinutes)}</span>
		);
	const rule = <RuleLink rule={entry.rule} />;
	return (
		<Table.Row>
			<Table.HeaderCell scope="row">
				{entry.summary[language]}
				<span className="policy-more subtle">
					{kinds[entry.kind]} · <code>{entry.name}</code>
				</span>
				<dl className="narrow-only policy-narrow">
					<dt>{t.colWho}</dt>
					<dd>{who}</dd>
					<dt>{t.colStates}</dt>
					<dd>{states}</dd>
					<dt>{t.colStepUp}</dt>
					<dd>{stepUp}</dd>
					<dt>{t.colRule}</dt>
					<dd>{rule}</dd>
				</dl>
			</Table.HeaderCell>
			<Table.Cell className="wide-only">{who}</Table.Cell>
			<Table.Cell className="wide-only">{states}</Table.Cell>
			<Table.Cell className="wide-only">{stepUp}</Table.Cell>
			<Table.Cell className="wide-only">{rule}</Table.Cell>
		</Table.Row>
	);
}

function Who({ entry, roles }: Pick<LineProps, "entry" | "roles">) {
	const t = useTexts(policyTexts);
	const words = useTexts(roleTexts);
	if (roles.every((role) => entry.who.includes(role))) return <span>{t.everybody}</span>;
	return (
		<ul className="policy-roles">
			{entry.who.map((role) => (
				<li key={role}>{words[role as keyof typeof words] ?? role}</li>
			))}
		</ul>
	);
}

function States({ entry, hasStates }: Pick<LineProps, "entry" | "hasStates">) {
	const t = useTexts(policyTexts);
	const roles = useTexts(roleTexts);
	const words = useTexts(stateTexts);
	const said = (states: readonly string[]): string =>
		states.map((state) => words[state as keyof typeof words] ?? state).join(", ");
	if (!hasStates) return <span className="subtle">{t.noState}</span>;
	if (entry.kind === "action") return <span>{entry.states === null ? t.beginsNew : said(entry.states)}</span>;
	const limited = entry.who.filter((role) => entry.sees[role] !== undefined);
	if (limited.length === 0) return <span>{t.everyState}</span>;
	return (
		<ul className="policy-states">
			{limited.map((role) => (
				<li key={role}>{`${roles[role as keyof typeof roles] ?? role}: ${said(entry.sees[role] ?? [])}`}</li>
			))}
			{limited.length < entry.who.length && <li>{`${t.others}: ${t.everyState}`}</li>}
		</ul>
	);
}

function RuleLink({ rule }: { rule: Entry["rule"] }) {
	const { language } = useSpeech();
	return (
		<>
			<Link href={`#rule-${rule.id}`} data-color="accent">
				{rule.id}
			</Link>
			{rule.origin && <span className="policy-more subtle">{rule.origin[language]}</span>}
		</>
	);
}

/** The rules that the shown lines rest on, in words. */
export function PolicyRules({ shown }: { shown: readonly Entry[] }) {
	const t = useTexts(policyTexts);
	const { language } = useSpeech();
	const rules = [...new Map(shown.map(({ rule }) => [rule.id, rule])).values()];
	return (
		<section className="policy-part" aria-labelledby="policy-rules">
			<Heading level={2} data-size="xs" id="policy-rules">
				{t.rules}
			</Heading>
			<Paragraph className="subtle">{t.rulesIntro}</Paragraph>
			<dl className="policy-rules">
				{rules.map(({ id, sentence, origin }) => (
					<div key={id} id={`rule-${id}`} tabIndex={-1}>
						<dt>{id}</dt>
						<dd>{sentence?.[language]}</dd>
						{origin && <dd className="subtle">{t.origin(origin[language])}</dd>}
					</div>
				))}
			</dl>
		</section>
	);
}

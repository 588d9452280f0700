import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { daysBetween } from "#base/day.ts";
import { dayInWords, daysAwayInWords } from "#base/formats.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { DueDay } from "../due-day.tsx";
import { labelOf } from "../due-words.ts";
import { FateTable } from "../fate/fate-table.tsx";
import { Came, Standing } from "../fate/fate-words.tsx";
import { Fault } from "../fault.tsx";
import { yearTexts } from "../year.texts.ts";
import { agenciesQuery } from "./agencies.calls.ts";
import type { AgencyRow } from "./agencies.contract.ts";
import { agenciesTexts } from "./agencies.texts.ts";
import { nextOverAll } from "./agencies.ts";
import { type PageOf, useEnter } from "./enter.ts";
import "#web/components/list.css";
import "./agencies.css";

/** The steward's front page: what waits for them, each agency with its letters, and what comes next over all of them. */
export default function AgenciesScreen() {
	const t = useTexts(agenciesTexts);
	const query = useQuery(agenciesQuery);
	const { enter, fault } = useEnter();
	useFrame(t.title);
	return (
		<div className="page agencies">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
			{fault && <Fault fault={fault} />}
			{query.data && <Agencies {...query.data} enter={enter} />}
		</div>
	);
}

type Enter = (page: PageOf) => void;

interface AgenciesProps {
	readonly agencies: readonly AgencyRow[];
	readonly today: string;
	readonly enter: Enter;
}

function Agencies({ agencies, today, enter }: AgenciesProps) {
	const t = useTexts(agenciesTexts);
	return (
		<>
			<Needs agencies={agencies} enter={enter} />
			<section>
				<FateTable title={t.title} heads={[t.agency, t.letters, t.questions, t.next]}>
					{agencies.map((agency) => (
						<Agency key={agency.id} {...{ agency, today, enter }} />
					))}
				</FateTable>
			</section>
			<Dues {...{ agencies, today, enter }} />
		</>
	);
}

interface ToProps {
	readonly page: PageOf;
	readonly enter: Enter;
	/** What it is called where its words alone do not tell. */
	readonly name?: string;
	readonly lang?: string;
	readonly children: ReactNode;
}

/** The way to a page of an agency; a button, since whoever goes there acts for that agency. */
const To = ({ page, enter, name, lang, children }: ToProps) => (
	<button type="button" className="list-choose" aria-label={name} lang={lang} onClick={() => enter(page)}>
		{children}
	</button>
);

/** What waits for the steward. */
function Needs({ agencies, enter }: Omit<AgenciesProps, "today">) {
	const t = useTexts(agenciesTexts);
	const asking = agencies.filter(({ open }) => open > 0);
	const without = agencies.filter(({ letters }) => letters.length === 0);
	return (
		<section aria-labelledby="agencies-needs">
			<Heading level={2} data-size="xs" id="agencies-needs">
				{t.needsYou}
			</Heading>
			{asking.length + without.length === 0 && <Paragraph>{t.nothingNeeds}</Paragraph>}
			<ul className="agencies-needs">
				{asking.map(({ id, name, open }) => (
					<li key={id}>
						<strong>{name}</strong>
						<To page={{ agencyId: id, to: "/sporsmal" }} enter={enter}>
							{t.questionsWait(open)}
						</To>
					</li>
				))}
				{without.map(({ id, name }) => (
					<li key={id}>
						<strong>{name}</strong>
						<span>{t.noLetters}</span>
						<To page={{ agencyId: id, to: "/brev/send" }} enter={enter} name={t.sendTo(name)}>
							{t.send}
						</To>
					</li>
				))}
			</ul>
		</section>
	);
}

function Agency({ agency, today, enter }: { readonly agency: AgencyRow } & Omit<AgenciesProps, "agencies">) {
	const t = useTexts(agenciesTexts);
	const { language } = useSpeech();
	const { id: agencyId, name, year, letters, open } = agency;
	const next = agency.next[0];
	return (
		<Table.Row>
			<Table.Cell>
				<To page={{ agencyId, to: year === null ? "/aar" : `/aar/${year}` }} enter={enter}>
					{name}
				</To>
			</Table.Cell>
			<Table.Cell>
				{letters.length === 0 && <span className="subtle">{t.noLetters}</span>}
				<ul className="agencies-letters">
					{letters.map((fate) => (
						<li key={fate.id}>
							<To page={{ agencyId, to: `/brev/${fate.id}` }} enter={enter} lang={fate.language}>
								{fate.title}
							</To>
							<small>
								<Came fate={fate} />
							</small>
							<small>
								<Standing fate={fate} />
							</small>
						</li>
					))}
				</ul>
			</Table.Cell>
			<Table.Cell>
				{open === 0 ? (
					<span className="subtle">{t.noQuestions}</span>
				) : (
					<To page={{ agencyId, to: "/sporsmal" }} enter={enter}>
						{t.questionsWait(open)}
					</To>
				)}
			</Table.Cell>
			<Table.Cell>
				{next === undefined ? (
					<span className="subtle">{t.noDue}</span>
				) : (
					<>
						<time dateTime={next.day}>{dayInWords(next.day, language)}</time>
						<small>{daysAwayInWords(daysBetween(today, next.day), language)}</small>
						<small>{next.name}</small>
					</>
				)}
			</Table.Cell>
		</Table.Row>
	);
}

/** What comes next over all agencies. */
function Dues({ agencies, today, enter }: AgenciesProps) {
	const t = useTexts(agenciesTexts);
	const kinds = useTexts(yearTexts);
	const { language } = useSpeech();
	const dues = nextOverAll(agencies);
	return (
		<section aria-labelledby="agencies-dues">
			<Heading level={2} data-size="xs" id="agencies-dues">
				{t.dues}
			</Heading>
			{dues.length === 0 && <Paragraph>{t.noDues}</Paragraph>}
			<ul className="agencies-dues">
				{dues.map(({ agency, due: { key, day, is, name, year, assignment, ...more } }) => (
					<li key={`${agency.id} ${key}`}>
						<DueDay day={day} today={today} />
						<span>
							<To page={{ agencyId: agency.id, to: pathOf(year, is, assignment) }} enter={enter}>
								{name}
							</To>
							<span className="subtle"> {labelOf(more, language)}</span>
						</span>
						<span className="subtle">
							{agency.shortName} · {kinds[is]}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Where something that is due stands. */
function pathOf(year: number, is: AgencyRow["next"][number]["is"], assignment: string | null): string {
	if (assignment !== null) return `/aar/${year}/oppdrag/${encodeURIComponent(assignment)}`;
	return `/aar/${year}/${is === "meeting" ? "dialog" : is === "duty" ? "krav" : "rapporter"}`;
}

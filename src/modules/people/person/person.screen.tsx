import { Button, Link, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { dayInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { NotFetched, Waiting } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { PeoplePage, useAddress } from "../parts/people-page.tsx";
import { seePerson } from "../people.calls.ts";
import { PersonRoles } from "../role/person-roles.tsx";
import { peopleTexts, personStateTexts } from "./people.texts.ts";
import { personTexts } from "./person.texts.ts";
import { type Change, PersonChange } from "./person-change.tsx";
import type { Shown } from "./shown.ts";

/** One person: who it is, what they may, now or as it was on a day. */
export default function PersonScreen() {
	const { id = "" } = useParams({ strict: false }) as { id?: string };
	const [{ dag }] = useAddress();
	const query = useQuery({
		queryKey: ["person", id, dag],
		queryFn: ({ signal }) => seePerson({ id, ...(dag === undefined ? {} : { asOf: dag }) }, signal),
	});
	const t = useTexts(peopleTexts);
	const [change, setChange] = useState<Change | null>(null);
	const [said, setSaid] = useState<Change | null>(null);
	const shown = query.data;
	const mayChange =
		useIsAdministrator() && shown !== undefined && shown.asOf === null && shown.reach !== "none";
	const title = shown === undefined ? t.title : (shown.person.name ?? t.erased);
	return (
		<PeoplePage title={title} actions={mayChange && <PersonActions shown={shown} change={setChange} />}>
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{shown && (
				<>
					<Said said={said} />
					<PersonFacts shown={shown} />
					<AsOf shown={shown} />
					<PersonRoles shown={shown} />
					<PersonLinks id={shown.person.id} />
					{change && (
						<PersonChange
							shown={shown}
							change={change}
							onDone={() => {
								setSaid(change);
								setChange(null);
							}}
							onClose={() => setChange(null)}
						/>
					)}
				</>
			)}
		</PeoplePage>
	);
}

/** Says once what was done. */
function Said({ said }: { said: Change | null }) {
	const t = useTexts(personTexts);
	const words: Partial<Record<Change, string>> = { end: t.ended, resume: t.resumed, erase: t.erasedText };
	return (
		<div role="status" className="people-said">
			{said === null ? null : words[said]}
		</div>
	);
}

function PersonActions({ shown, change }: { shown: Shown; change: (change: Change) => void }) {
	const t = useTexts(personTexts);
	const { state } = shown.person;
	if (state === "erased") return null;
	return (
		<>
			<Button variant="secondary" onClick={() => change("contact")}>
				{t.change}
			</Button>
			{state === "active" && (
				<>
					<Button variant="secondary" onClick={() => change("sign-in")}>
						{t.changeSignIn}
					</Button>
					<Button variant="secondary" onClick={() => change("end")}>
						{t.end}
					</Button>
				</>
			)}
			{state === "ended" && (
				<>
					<Button variant="secondary" onClick={() => change("resume")}>
						{t.resume}
					</Button>
					<Button variant="secondary" data-color="danger" onClick={() => change("erase")}>
						{t.erase}
					</Button>
				</>
			)}
		</>
	);
}

function PersonFacts({ shown: { person, issuer } }: { shown: Shown }) {
	const t = useTexts(personTexts);
	const people = useTexts(peopleTexts);
	const states = useTexts(personStateTexts);
	const { home, email, phone, state } = person;
	return (
		<dl className="people-facts">
			<dt>{people.state}</dt>
			<dd>{states[state]}</dd>
			<dt>{t.works}</dt>
			<dd>{home.name}</dd>
			{person.name !== null && (
				<>
					<dt>{people.email}</dt>
					<dd>
						{email === null ? (
							<span className="subtle">{t.none}</span>
						) : (
							<a href={`mailto:${email}`}>{email}</a>
						)}
					</dd>
					<dt>{people.phone}</dt>
					<dd>{phone ?? <span className="subtle">{t.none}</span>}</dd>
					<dt>{t.signsIn}</dt>
					<dd>{issuer === null ? t.noSignIn : t.signsInBy(issuer)}</dd>
				</>
			)}
		</dl>
	);
}

/** The day as of which the person is shown. */
function AsOf({ shown: { asOf, today } }: { shown: Shown }) {
	const t = useTexts(personTexts);
	const { language } = useSpeech();
	const [, readdress] = useAddress();
	return (
		<div className="people-filters">
			<Textfield
				type="date"
				label={t.asOf}
				max={today}
				value={asOf ?? ""}
				description={dayInWords(asOf ?? today, language)}
				onChange={({ target }) => readdress({ dag: target.value === "" ? undefined : target.value })}
			/>
			{asOf !== null && (
				<Button variant="tertiary" onClick={() => readdress({ dag: undefined })}>
					{t.asOfNow}
				</Button>
			)}
			<Paragraph role="status">{asOf === null ? "" : t.asOfSaid(dayInWords(asOf, language))}</Paragraph>
		</div>
	);
}

/** Who follows what became of people: nobody else sees a person's trail. */
const FOLLOWING = { who: ["auditor"] };

function PersonLinks({ id }: { id: string }) {
	const t = useTexts(personTexts);
	const [{ org }] = useAddress();
	const mayFollow = useMay(FOLLOWING);
	return (
		<p className="people-said">
			<Link asChild>
				<RouteLink to="/organisasjon/personer" search={org === undefined ? {} : { org }}>
					{t.toPeople}
				</RouteLink>
			</Link>
			{mayFollow && (
				<Link asChild>
					<RouteLink to="/spor/$kind/$id" params={{ kind: "person", id }}>
						{t.trail}
					</RouteLink>
				</Link>
			)}
		</p>
	);
}

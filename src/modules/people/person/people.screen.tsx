import { Button, Field, Label, Link, Select, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { PeopleAddress } from "../address.ts";
import { ChangeDialog } from "../parts/change-form.tsx";
import { Empty, NotFetched, NothingFits, SearchField, Waiting } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { partsTexts } from "../parts/parts.texts.ts";
import { PeoplePage, useAddress } from "../parts/people-page.tsx";
import { addPerson, seePeople } from "../people.calls.ts";
import { periodWords, roleWords } from "../role/role-words.ts";
import { roleTexts } from "../role.texts.ts";
import { ROLES } from "../role.ts";
import { contactFields, signInFields } from "./fields.ts";
import { peopleTexts, personStateTexts } from "./people.texts.ts";
import type { PersonRow } from "./person.contract.ts";
import { PERSON_STATES } from "./person.ts";

/** The people of an organisation, with the roles they have. */
export default function PeopleScreen() {
	const t = useTexts(peopleTexts);
	const [address, readdress] = useAddress();
	const [isAdding, setAdding] = useState(false);
	const isAdministrator = useIsAdministrator();
	const query = usePeople(address);
	const people = query.data?.pages.flatMap((page) => page.people) ?? [];
	const isFiltered =
		address.sok !== undefined || address.rolle !== undefined || address.tilstand !== undefined;
	const parts = useTexts(partsTexts);
	const add = isAdministrator && <Button onClick={() => setAdding(true)}>{t.add}</Button>;
	return (
		<PeoplePage title={t.title} intro={t.intro} actions={add}>
			<PeopleFilters />
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && people.length === 0 && !isFiltered && (
				<Empty title={t.emptyTitle} text={t.emptyText} />
			)}
			{query.isSuccess && people.length === 0 && isFiltered && (
				<NothingFits clear={() => readdress({ sok: undefined, rolle: undefined, tilstand: undefined })} />
			)}
			{people.length > 0 && <PeopleTable people={people} />}
			{query.hasNextPage && (
				<Button
					variant="secondary"
					className="more"
					loading={query.isFetchingNextPage}
					onClick={() => query.fetchNextPage()}
				>
					{parts.more}
				</Button>
			)}
			{isAdding && <AddPerson org={address.org} close={() => setAdding(false)} />}
		</PeoplePage>
	);
}

function usePeople({ org, sok, tilstand = "active", rolle, snudd }: PeopleAddress) {
	return useInfiniteQuery({
		queryKey: ["people", org, sok, tilstand, rolle, snudd],
		queryFn: ({ pageParam, signal }) =>
			seePeople(
				{
					...(org === undefined ? {} : { organisationId: org }),
					...(sok === undefined ? {} : { search: sok }),
					...(tilstand === "alle" ? {} : { state: tilstand }),
					...(rolle === undefined ? {} : { role: rolle }),
					...(pageParam === undefined ? {} : { after: pageParam }),
					sort: snudd ? "-name" : "name",
				},
				signal,
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

function PeopleFilters() {
	const t = useTexts(peopleTexts);
	const states = useTexts(personStateTexts);
	const roles = useTexts(roleTexts);
	const [{ sok = "", tilstand = "active", rolle = "" }, readdress] = useAddress();
	return (
		<search className="people-filters">
			<SearchField
				label={t.searchLabel}
				words={sok}
				onWords={(words) => readdress({ sok: words === "" ? undefined : words })}
			/>
			<Field className="people-filter">
				<Label>{t.state}</Label>
				<Select
					value={tilstand}
					onChange={({ target }) =>
						readdress({ tilstand: target.value === "active" ? undefined : target.value })
					}
				>
					{PERSON_STATES.map((state) => (
						<Select.Option key={state} value={state}>
							{states[state]}
						</Select.Option>
					))}
					<Select.Option value="alle">{t.allStates}</Select.Option>
				</Select>
			</Field>
			<Field className="people-filter">
				<Label>{t.role}</Label>
				<Select
					value={rolle}
					onChange={({ target }) => readdress({ rolle: target.value === "" ? undefined : target.value })}
				>
					<Select.Option value="">{t.allRoles}</Select.Option>
					{ROLES.map((role) => (
						<Select.Option key={role} value={role}>
							{roles[role]}
						</Select.Option>
					))}
				</Select>
			</Field>
		</search>
	);
}

function PeopleTable({ people }: { people: readonly PersonRow[] }) {
	const t = useTexts(peopleTexts);
	const parts = useTexts(partsTexts);
	const [{ snudd }, readdress] = useAddress();
	return (
		<Table className="people-table" hover data-color="neutral">
			<caption className="hidden-words">{t.tableName}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell
						sort={snudd ? "descending" : "ascending"}
						onClick={() => readdress({ snudd: snudd ? undefined : true })}
					>
						{parts.name}
					</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colRoles}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colContact}</Table.HeaderCell>
					<Table.HeaderCell>{t.state}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{people.map((person) => (
					<PersonLine key={person.id} person={person} />
				))}
			</Table.Body>
		</Table>
	);
}

function PersonLine({ person }: { person: PersonRow }) {
	const t = useTexts(peopleTexts);
	const states = useTexts(personStateTexts);
	const [{ org }] = useAddress();
	const contact = [person.email, person.phone].filter((one) => one !== null);
	return (
		<Table.Row>
			<Table.HeaderCell scope="row">
				<Link asChild data-color="accent">
					<RouteLink
						to="/organisasjon/personer/$id"
						params={{ id: person.id }}
						search={org === undefined ? {} : { org }}
					>
						{person.name ?? t.erased}
					</RouteLink>
				</Link>
				<HomeIfElsewhere person={person} />
				<span className="people-more narrow-only">
					<PersonRoles person={person} />
				</span>
				{contact.length > 0 && <span className="people-more subtle narrow-only">{contact.join(" · ")}</span>}
			</Table.HeaderCell>
			<Table.Cell className="wide-only">
				<PersonRoles person={person} />
			</Table.Cell>
			<Table.Cell className="wide-only">
				{contact.map((one) => (
					<span key={one} className="people-more">
						{one}
					</span>
				))}
			</Table.Cell>
			<Table.Cell className="people-state">{states[person.state]}</Table.Cell>
		</Table.Row>
	);
}

/** Where somebody works who is not of the organisation that is looked at. */
function HomeIfElsewhere({ person }: { person: PersonRow }) {
	const t = useTexts(peopleTexts);
	const [{ org }] = useAddress();
	const spaces = person.roles.map(({ organisation }) => organisation.id);
	const here = org ?? spaces.find((id) => id !== person.home.id) ?? person.home.id;
	if (person.home.id === here) return null;
	return <span className="people-more subtle">{t.from(person.home.shortName)}</span>;
}

function PersonRoles({ person }: { person: PersonRow }) {
	const t = useTexts(peopleTexts);
	const { language } = useSpeech();
	if (person.roles.length === 0) return <span className="subtle">{t.noRoles}</span>;
	return (
		<ul>
			{person.roles.map((role) => (
				<li key={role.id}>
					{roleWords(role, language)}
					{role.organisation.id !== person.home.id && ` ${t.at(role.organisation.shortName)}`}
					{(role.state !== "current" || role.toDay !== null) && (
						<span className="people-more subtle">{periodWords(role, language)}</span>
					)}
				</li>
			))}
		</ul>
	);
}

function AddPerson({ org, close }: { org: string | undefined; close: () => void }) {
	const t = useTexts(peopleTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const navigate = useNavigate();
	return (
		<ChangeDialog
			title={t.add}
			intro={<p>{t.addIntro}</p>}
			submit={t.add}
			fields={[...contactFields(language, null), ...signInFields(language, null)]}
			version={0}
			send={async (filled, more) => {
				const space = org === undefined ? {} : { organisationId: org };
				const added = await addPerson({ ...space, ...filled, name: filled.name ?? "" }, more);
				await queries.invalidateQueries({ queryKey: ["people"] });
				await navigate({
					to: "/organisasjon/personer/$id",
					params: { id: added.id },
					search: org === undefined ? {} : { org },
				});
			}}
			onDone={close}
			onClose={close}
		/>
	);
}

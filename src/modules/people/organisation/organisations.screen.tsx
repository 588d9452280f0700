import { Button, Heading, Link, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { useState } from "react";
import type { OutputOf } from "#base/contract.ts";
import { wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { PeopleAddress } from "../address.ts";
import { SecondPerson } from "../confirming/second-person.tsx";
import { ChangeDialog, type FormField } from "../parts/change-form.tsx";
import { NotFetched, NothingFits, SearchField, Waiting } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { kindTexts, partsTexts } from "../parts/parts.texts.ts";
import { PeoplePage, useAddress, useOrganisation } from "../parts/people-page.tsx";
import { addOrganisation, changeOrganisation, seeOrganisations } from "../people.calls.ts";
import type { OrganisationRow, organisationShow } from "./organisation.contract.ts";
import { organisationsTexts } from "./organisations.texts.ts";

type Shown = OutputOf<typeof organisationShow>;

/** The organisation that one looks after, and all that there are. */
export default function OrganisationsScreen() {
	const t = useTexts(organisationsTexts);
	const [isChanging, setChanging] = useState(false);
	const isAdministrator = useIsAdministrator();
	const query = useOrganisation();
	const shown = query.data;
	const mayChange = isAdministrator && shown !== undefined && shown.organisation.reach !== "none";
	return (
		<PeoplePage
			title={t.title}
			actions={
				mayChange && (
					<Button variant="secondary" onClick={() => setChanging(true)}>
						{t.change}
					</Button>
				)
			}
		>
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{shown && <Facts shown={shown} />}
			{shown?.organisation.kind === "agency" && shown.organisation.reach === "own" && (
				<SecondPerson mayChoose={isAdministrator} />
			)}
			<AllOrganisations
				adds={
					isAdministrator && shown?.organisation.kind === "ministry" && shown.organisation.reach === "own"
				}
				imports={isAdministrator}
			/>
			{isChanging && shown && (
				<ChangeNames organisation={shown.organisation} close={() => setChanging(false)} />
			)}
		</PeoplePage>
	);
}

function Facts({ shown: { organisation, counts } }: { shown: Shown }) {
	const t = useTexts(organisationsTexts);
	const kinds = useTexts(kindTexts);
	const { language } = useSpeech();
	const number = (value: number): string => wholeNumber(value, language);
	return (
		<dl className="people-facts">
			<dt>{t.kind}</dt>
			<dd>{kinds[organisation.kind]}</dd>
			<dt>{t.shortName}</dt>
			<dd>{organisation.shortName}</dd>
			<dt>{t.number}</dt>
			<dd>{organisation.number ?? <span className="subtle">{t.noNumber}</span>}</dd>
			{organisation.steeredBy && (
				<>
					<dt>{t.steeredBy}</dt>
					<dd>{organisation.steeredBy.name}</dd>
				</>
			)}
			{counts && (
				<>
					<dt>{t.size}</dt>
					<dd>
						{t.counted(number(counts.people), number(counts.units))}
						{counts.steered > 0 && `, ${t.steers(number(counts.steered))}`}
					</dd>
				</>
			)}
		</dl>
	);
}

function useNameFields(now: Pick<OrganisationRow, "name" | "shortName" | "number"> | null): FormField[] {
	const t = useTexts(organisationsTexts);
	const parts = useTexts(partsTexts);
	const initial = (value: string | null | undefined) => (value ? { initial: value } : {});
	return [
		{ name: "name", label: parts.name, kind: "text", wrong: t.wrongName, ...initial(now?.name) },
		{
			name: "shortName",
			label: t.shortName,
			kind: "text",
			wrong: t.wrongShortName,
			...initial(now?.shortName),
		},
		{
			...{ name: "number", label: t.number, kind: "text", isOptional: true, wrong: t.wrongNumber },
			...initial(now?.number),
		},
	];
}

function useRenew(): () => void {
	const queries = useQueryClient();
	return () => {
		for (const key of ["organisation", "organisations", "steering"]) {
			void queries.invalidateQueries({ queryKey: [key] });
		}
	};
}

function ChangeNames({ organisation, close }: { organisation: OrganisationRow; close: () => void }) {
	const t = useTexts(organisationsTexts);
	const renew = useRenew();
	const { id, version } = organisation;
	return (
		<ChangeDialog
			{...{ title: t.changeTitle, submit: t.save, fields: useNameFields(organisation), version }}
			send={({ name, shortName, number = null }, more) =>
				changeOrganisation({ id, name: name ?? "", shortName: shortName ?? "", number }, more)
			}
			onDone={() => [renew(), close()]}
			onClose={close}
		/>
	);
}

function AddAgency({ close }: { close: () => void }) {
	const t = useTexts(organisationsTexts);
	const renew = useRenew();
	return (
		<ChangeDialog
			{...{ title: t.add, submit: t.add, fields: useNameFields(null), version: 0 }}
			intro={<p>{t.addIntro}</p>}
			send={({ name, shortName, number = null }, more) =>
				addOrganisation({ name: name ?? "", shortName: shortName ?? "", number }, more)
			}
			onDone={() => [renew(), close()]}
			onClose={close}
		/>
	);
}

function useOrganisations({ sok, snudd }: PeopleAddress) {
	return useInfiniteQuery({
		queryKey: ["organisations", sok, snudd],
		queryFn: ({ pageParam, signal }) =>
			seeOrganisations(
				{
					...(sok === undefined ? {} : { search: sok }),
					...(pageParam === undefined ? {} : { after: pageParam }),
					sort: snudd ? "-name" : "name",
				},
				signal,
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

function AllOrganisations({ adds, imports }: { adds: boolean; imports: boolean }) {
	const t = useTexts(organisationsTexts);
	const parts = useTexts(partsTexts);
	const [{ sok, snudd }, readdress] = useAddress();
	const [isAdding, setAdding] = useState(false);
	const query = useOrganisations({ sok, snudd });
	const organisations = query.data?.pages.flatMap((page) => page.organisations) ?? [];
	return (
		<section className="people-part" aria-labelledby="all">
			<div className="people-part-head">
				<Heading level={2} data-size="sm" id="all">
					{t.all}
				</Heading>
				<div className="people-actions">
					{imports && (
						<Button variant="secondary" asChild>
							<RouteLink to="/organisasjon/enhetsregisteret">{t.register}</RouteLink>
						</Button>
					)}
					{adds && <Button onClick={() => setAdding(true)}>{t.add}</Button>}
				</div>
			</div>
			<search className="people-filters">
				<SearchField
					label={t.searchLabel}
					words={sok ?? ""}
					onWords={(words) => readdress({ sok: words === "" ? undefined : words })}
				/>
			</search>
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && organisations.length === 0 && (
				<NothingFits clear={() => readdress({ sok: undefined })} />
			)}
			{organisations.length > 0 && <OrganisationTable organisations={organisations} />}
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
			{isAdding && <AddAgency close={() => setAdding(false)} />}
		</section>
	);
}

function OrganisationTable({ organisations }: { organisations: readonly OrganisationRow[] }) {
	const t = useTexts(organisationsTexts);
	const parts = useTexts(partsTexts);
	const kinds = useTexts(kindTexts);
	const [{ snudd }, readdress] = useAddress();
	return (
		<Table className="people-table" hover data-color="neutral">
			<caption className="hidden-words">{t.all}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell
						sort={snudd ? "descending" : "ascending"}
						onClick={() => readdress({ snudd: snudd ? undefined : true })}
					>
						{parts.name}
					</Table.HeaderCell>
					<Table.HeaderCell>{t.kind}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.number}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colSteeredBy}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{organisations.map((one) => (
					<Table.Row key={one.id}>
						<Table.HeaderCell scope="row">
							{one.reach === "looked-after" ? (
								<Link asChild data-color="accent">
									<RouteLink to="/organisasjon" search={{ org: one.id }}>
										{one.name}
									</RouteLink>
								</Link>
							) : (
								one.name
							)}
							<span className="people-more subtle">
								{one.reach === "own" ? `${one.shortName} · ${parts.own}` : one.shortName}
							</span>
							{one.number && <span className="people-more subtle narrow-only">{one.number}</span>}
						</Table.HeaderCell>
						<Table.Cell>{kinds[one.kind]}</Table.Cell>
						<Table.Cell className="wide-only">{one.number ?? "–"}</Table.Cell>
						<Table.Cell className="wide-only">{one.steeredBy?.shortName ?? "–"}</Table.Cell>
					</Table.Row>
				))}
			</Table.Body>
		</Table>
	);
}

import { Button, Table } from "@digdir/designsystemet-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTexts } from "#web/language.tsx";
import { ChangeDialog } from "../parts/change-form.tsx";
import { Empty, NotFetched, Waiting } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { PeoplePage, useAddress } from "../parts/people-page.tsx";
import { seeOrganisations, seeSteering, setSteering } from "../people.calls.ts";
import type { SteeringRow } from "./steering.contract.ts";
import { steeringTexts } from "./steering.texts.ts";
import { type Span, spansOf } from "./steering.ts";

/** The most that is asked for at once. */
const MOST = 500;

/** Who steers whom, as spans of years. */
export default function SteeringScreen() {
	const t = useTexts(steeringTexts);
	const [isSetting, setSetting] = useState(false);
	const isAdministrator = useIsAdministrator();
	const query = useSteering();
	const { rows = [], thisYear = 0 } = query.data ?? {};
	const maySet = isAdministrator && rows.some(({ mayChange }) => mayChange);
	return (
		<PeoplePage
			title={t.title}
			intro={t.intro}
			actions={maySet && <Button onClick={() => setSetting(true)}>{t.set}</Button>}
		>
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && rows.length === 0 && <Empty title={t.emptyTitle} text={t.emptyText} />}
			{rows.length > 0 && <SteeringTable rows={rows} thisYear={thisYear} />}
			{isSetting && <SetDialog rows={rows} thisYear={thisYear} close={() => setSetting(false)} />}
		</PeoplePage>
	);
}

function useSteering() {
	const [{ org }] = useAddress();
	return useQuery({
		queryKey: ["steering", org],
		queryFn: async ({ signal }) => {
			const rows: SteeringRow[] = [];
			let after: string | undefined;
			let thisYear = 0;
			do {
				const asked = { limit: MOST, ...(org === undefined ? {} : { agencyId: org }) };
				const page = await seeSteering({ ...asked, ...(after === undefined ? {} : { after }) }, signal);
				rows.push(...page.steering);
				thisYear = page.thisYear;
				after = page.next ?? undefined;
			} while (after !== undefined);
			return { rows, thisYear };
		},
	});
}

const spanWords = ({ from, to }: Span<SteeringRow>): string => (from === to ? String(from) : `${from}–${to}`);

function SteeringTable({ rows, thisYear }: { rows: readonly SteeringRow[]; thisYear: number }) {
	const t = useTexts(steeringTexts);
	const agencies = [...new Map(rows.map(({ agency }) => [agency.id, agency])).values()];
	return (
		<Table className="people-table" data-color="neutral">
			<caption className="hidden-words">{t.title}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell>{t.agency}</Table.HeaderCell>
					<Table.HeaderCell>{t.years}</Table.HeaderCell>
					<Table.HeaderCell>{t.ministry}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{agencies.map((agency) =>
					spansOf(rows.filter((row) => row.agency.id === agency.id)).map((span, place) => (
						<Table.Row key={`${agency.id} ${span.from}`}>
							<Table.HeaderCell scope="row">
								{place === 0 ? agency.name : <span className="hidden-words">{agency.name}</span>}
							</Table.HeaderCell>
							<Table.Cell>
								{spanWords(span)}
								{span.from <= thisYear && thisYear <= span.to && <span className="people-more">{t.now}</span>}
							</Table.Cell>
							<Table.Cell>{span.rows[0]?.ministry.name}</Table.Cell>
						</Table.Row>
					)),
				)}
			</Table.Body>
		</Table>
	);
}

interface SetProps {
	readonly rows: readonly SteeringRow[];
	readonly thisYear: number;
	readonly close: () => void;
}

function SetDialog({ rows, thisYear, close }: SetProps) {
	const t = useTexts(steeringTexts);
	const queries = useQueryClient();
	const ministries = useQuery({
		queryKey: ["organisations", "ministries"],
		queryFn: ({ signal }) => seeOrganisations({ kind: "ministry", limit: MOST }, signal),
	});
	const agencies = new Map(
		rows.filter(({ mayChange }) => mayChange).map(({ agency }) => [agency.id, agency.name]),
	);
	if (ministries.isPending) return null;
	const steered = (ministries.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name }));
	return (
		<ChangeDialog
			title={t.set}
			intro={<p>{t.setIntro}</p>}
			submit={t.save}
			fields={[
				{
					...{ name: "agencyId", label: t.agency, kind: "select" },
					options: [...agencies].map(([value, label]) => ({ value, label })),
				},
				{ name: "year", label: t.year, kind: "number", initial: String(thisYear + 1), wrong: t.wrongYear },
				{ name: "ministryId", label: t.ministry, kind: "select", options: steered },
			]}
			version={0}
			send={({ agencyId, year, ministryId }, { key }) => {
				const asked = { agencyId: agencyId ?? "", year: Number(year), ministryId: ministryId ?? "" };
				const now = rows.find((row) => row.agency.id === agencyId && row.year === asked.year);
				return setSteering(asked, { key, version: now?.version ?? 0 });
			}}
			onDone={() => {
				for (const key of ["steering", "organisation", "organisations"]) {
					void queries.invalidateQueries({ queryKey: [key] });
				}
				close();
			}}
			onClose={close}
		/>
	);
}

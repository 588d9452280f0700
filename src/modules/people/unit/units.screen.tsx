import { Alert, Button, Checkbox, Paragraph, Table } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { wholeNumber } from "#base/formats.ts";
import { CallRefused, untold } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { ChangeDialog, type FormField } from "../parts/change-form.tsx";
import { Empty, NotFetched, Waiting } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { partsTexts } from "../parts/parts.texts.ts";
import { PeoplePage, useAddress } from "../parts/people-page.tsx";
import { addUnit, closeUnit, moveUnit, renameUnit, reopenUnit, seeUnits } from "../people.calls.ts";
import { refusalWords } from "../refusal.ts";
import type { UnitRow } from "./unit.contract.ts";
import { asTree, type Placed } from "./unit.ts";
import { unitsTexts } from "./units.texts.ts";

type Open = { readonly does: "add" } | { readonly does: "rename" | "move"; readonly unit: UnitRow };

/** Deeper units are drawn no further in: there is no room on a narrow page. */
const DEEPEST_DRAWN = 4;

/** The units of an organisation, as they stand under each other. */
export default function UnitsScreen() {
	const t = useTexts(unitsTexts);
	const [{ nedlagte }, readdress] = useAddress();
	const [open, setOpen] = useState<Open | null>(null);
	const isAdministrator = useIsAdministrator();
	const query = useUnits();
	const { language } = useSpeech();
	const units = useMemo(() => {
		const shown = (query.data?.units ?? []).filter(({ state }) => nedlagte || state === "open");
		return asTree(shown, new Intl.Collator(language === "en" ? "en" : "nb").compare);
	}, [query.data, nedlagte, language]);
	const closing = useClosing();
	return (
		<PeoplePage
			title={t.title}
			intro={t.intro}
			actions={isAdministrator && <Button onClick={() => setOpen({ does: "add" })}>{t.add}</Button>}
		>
			<Checkbox
				label={t.showClosed}
				value="nedlagte"
				checked={nedlagte === true}
				onChange={({ target }) => readdress({ nedlagte: target.checked ? true : undefined })}
			/>
			<ClosingSaid closing={closing} />
			{query.isPending && <Waiting />}
			{query.isError && <NotFetched fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && units.length === 0 && <Empty title={t.emptyTitle} text={t.emptyText} />}
			{units.length > 0 && (
				<UnitTable units={units} mayChange={isAdministrator} open={setOpen} closing={closing} />
			)}
			{open && <UnitDialog open={open} units={units} close={() => setOpen(null)} />}
		</PeoplePage>
	);
}

function useUnits() {
	const [{ org }] = useAddress();
	return useQuery({
		queryKey: ["units", org],
		queryFn: async ({ signal }) => {
			const space = org === undefined ? {} : { organisationId: org };
			const units: UnitRow[] = [];
			let after: string | undefined;
			do {
				const page = await seeUnits({ ...space, ...(after === undefined ? {} : { after }) }, signal);
				units.push(...page.units);
				after = page.next ?? undefined;
			} while (after !== undefined);
			return { units };
		},
	});
}

/** Closes a unit at once, and takes it back: nothing is lost by it. */
function useClosing() {
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async ({
			unit,
			does,
		}: {
			unit: Pick<UnitRow, "id" | "name" | "version">;
			does: "close" | "reopen";
		}) => {
			const call = does === "close" ? closeUnit : reopenUnit;
			const { version } = await call({ id: unit.id }, { key: newKey(), version: unit.version });
			return { id: unit.id, name: unit.name, version };
		},
		onSuccess: () => queries.invalidateQueries({ queryKey: ["units"] }),
	});
}

function ClosingSaid({ closing }: { closing: ReturnType<typeof useClosing> }) {
	const t = useTexts(unitsTexts);
	const { language } = useSpeech();
	const { data: unit, variables, error } = closing;
	return (
		<>
			<div role="status" className="people-said">
				{unit && variables && (
					<>
						{variables.does === "close" ? t.closedSaid(unit.name) : t.undone(unit.name)}
						{variables.does === "close" && (
							<Button variant="secondary" onClick={() => closing.mutate({ unit, does: "reopen" })}>
								{t.undo}
							</Button>
						)}
					</>
				)}
			</div>
			{error && (
				<Alert data-color="danger" role="alert">
					<Paragraph>
						<strong>{t.notDone}.</strong>{" "}
						{refusalWords(error instanceof CallRefused ? error.problem : untold(-1), language)}
					</Paragraph>
				</Alert>
			)}
		</>
	);
}

interface TableProps {
	readonly units: readonly Placed<UnitRow>[];
	readonly mayChange: boolean;
	readonly open: (open: Open) => void;
	readonly closing: ReturnType<typeof useClosing>;
}

function UnitTable({ units, mayChange, open, closing }: TableProps) {
	const t = useTexts(unitsTexts);
	const parts = useTexts(partsTexts);
	return (
		<Table className="people-table" data-color="neutral">
			<caption className="hidden-words">{t.title}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell>{t.colUnit}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only number">{t.colRoles}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colNumber}</Table.HeaderCell>
					{mayChange && (
						<Table.HeaderCell>
							<span className="hidden-words">{parts.actions}</span>
						</Table.HeaderCell>
					)}
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{units.map((unit) => (
					<UnitLine key={unit.id} unit={unit} mayChange={mayChange} open={open} closing={closing} />
				))}
			</Table.Body>
		</Table>
	);
}

function UnitLine({ unit, mayChange, open, closing }: Omit<TableProps, "units"> & { unit: Placed<UnitRow> }) {
	const t = useTexts(unitsTexts);
	const { language } = useSpeech();
	const action = (what: string, does: () => void) => (
		<Button variant="tertiary" data-color="accent" aria-label={t.of(what, unit.name)} onClick={does}>
			{what}
		</Button>
	);
	return (
		<Table.Row>
			<Table.HeaderCell scope="row">
				<span className={`unit-name unit-depth-${Math.min(unit.depth, DEEPEST_DRAWN)}`}>
					{unit.name}
					{unit.state === "closed" && <span className="subtle"> ({t.closed})</span>}
				</span>
			</Table.HeaderCell>
			<Table.Cell className="wide-only number">{wholeNumber(unit.roleCount, language)}</Table.Cell>
			<Table.Cell className="wide-only">{unit.number ?? "–"}</Table.Cell>
			{mayChange && (
				<Table.Cell>
					<div className="people-row-actions">
						{unit.state === "open" ? (
							<>
								{action(t.rename, () => open({ does: "rename", unit }))}
								{action(t.move, () => open({ does: "move", unit }))}
								{action(t.closeUnit, () => closing.mutate({ unit, does: "close" }))}
							</>
						) : (
							action(t.reopen, () => closing.mutate({ unit, does: "reopen" }))
						)}
					</div>
				</Table.Cell>
			)}
		</Table.Row>
	);
}

function UnitDialog({
	open,
	units,
	close,
}: {
	open: Open;
	units: readonly Placed<UnitRow>[];
	close: () => void;
}) {
	const t = useTexts(unitsTexts);
	const parts = useTexts(partsTexts);
	const [{ org }] = useAddress();
	const queries = useQueryClient();
	const name: FormField = { name: "name", label: parts.name, kind: "text", wrong: t.wrongName };
	const above: FormField = {
		...{ name: "parentId", label: t.above, kind: "select", isOptional: true },
		options: units
			.filter(({ state, id }) => state === "open" && (open.does !== "move" || id !== open.unit.id))
			.map((unit) => ({ value: unit.id, label: `${"– ".repeat(unit.depth)}${unit.name}` })),
	};
	const shared = {
		onDone: () => [void queries.invalidateQueries({ queryKey: ["units"] }), close()],
		onClose: close,
	};
	if (open.does === "add") {
		const space = org === undefined ? {} : { organisationId: org };
		return (
			<ChangeDialog
				{...{ title: t.add, submit: t.add, fields: [name, above], version: 0 }}
				send={({ name: called, parentId = null }, more) =>
					addUnit({ ...space, name: called ?? "", parentId }, more)
				}
				{...shared}
			/>
		);
	}
	const { id, version, parentId, name: now } = open.unit;
	if (open.does === "rename") {
		return (
			<ChangeDialog
				{...{ title: t.of(t.rename, now), submit: t.save, fields: [{ ...name, initial: now }], version }}
				send={({ name: called }, more) => renameUnit({ id, name: called ?? "" }, more)}
				{...shared}
			/>
		);
	}
	return (
		<ChangeDialog
			{...{ title: t.of(t.move, now), submit: t.move, version }}
			fields={[{ ...above, ...(parentId === null ? {} : { initial: parentId }) }]}
			send={({ parentId: to = null }, more) => moveUnit({ id, parentId: to }, more)}
			{...shared}
		/>
	);
}

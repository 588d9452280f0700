import { Button, Heading, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useSpeech, useTexts } from "#web/language.tsx";
import { Empty } from "../parts/list-parts.tsx";
import { useIsAdministrator } from "../parts/may.ts";
import { partsTexts } from "../parts/parts.texts.ts";
import type { Shown } from "../person/shown.ts";
import type { RoleRow } from "./role.contract.ts";
import { DeputiseDialog, EndDialog, GiveDialog } from "./role-change.tsx";
import { periodWords, roleWords } from "./role-words.ts";
import { roleStateTexts, rolesTexts } from "./roles.texts.ts";

/** Which dialog is open. */
type Open = { readonly does: "give" } | { readonly does: "deputise" | "end"; readonly role: RoleRow };

/** A person's roles over time and who stands in for them, with what may be done about them. */
export function PersonRoles({ shown }: { shown: Shown }) {
	const t = useTexts(rolesTexts);
	const [open, setOpen] = useState<Open | null>(null);
	const [isSaved, setSaved] = useState(false);
	const { roles, deputies, person, asOf } = shown;
	const mayChange = useIsAdministrator() && asOf === null;
	const done = { onDone: () => [setSaved(true), setOpen(null)], onClose: () => setOpen(null) };
	return (
		<section className="people-part" aria-labelledby="roles">
			<div className="people-part-head">
				<Heading level={2} data-size="sm" id="roles">
					{t.title}
				</Heading>
				{mayChange && person.state === "active" && (
					<Button variant="secondary" onClick={() => setOpen({ does: "give" })}>
						{t.give}
					</Button>
				)}
			</div>
			<div role="status" className="people-said">
				{isSaved ? t.saved : null}
			</div>
			{roles.length === 0 ? (
				<Empty title={t.none} text={t.noneText} />
			) : (
				<RoleTable name={t.title} roles={roles} {...(mayChange ? { open: setOpen } : {})} />
			)}
			{deputies.length > 0 && (
				<>
					<Heading level={3} data-size="xs">
						{t.deputies}
					</Heading>
					<RoleTable
						name={t.deputies}
						roles={deputies}
						isDeputies
						{...(mayChange ? { open: setOpen } : {})}
					/>
				</>
			)}
			{open?.does === "give" && <GiveDialog shown={shown} {...done} />}
			{open?.does === "deputise" && <DeputiseDialog shown={shown} role={open.role} {...done} />}
			{open?.does === "end" && <EndDialog shown={shown} role={open.role} {...done} />}
		</section>
	);
}

function RoleTable({
	name,
	roles,
	isDeputies = false,
	open,
}: {
	name: string;
	roles: readonly RoleRow[];
	isDeputies?: boolean;
	open?: (open: Open) => void;
}) {
	const t = useTexts(rolesTexts);
	const parts = useTexts(partsTexts);
	return (
		<Table className="people-table" data-color="neutral">
			<caption className="hidden-words">{name}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell>{t.colRole}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.where}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colPeriod}</Table.HeaderCell>
					<Table.HeaderCell className="wide-only">{t.colState}</Table.HeaderCell>
					{open && (
						<Table.HeaderCell>
							<span className="hidden-words">{parts.actions}</span>
						</Table.HeaderCell>
					)}
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{roles.map((role) => (
					<RoleLine key={role.id} role={role} isDeputys={isDeputies} open={open} />
				))}
			</Table.Body>
		</Table>
	);
}

function RoleLine({
	role,
	isDeputys,
	open,
}: {
	role: RoleRow;
	isDeputys: boolean;
	open: ((open: Open) => void) | undefined;
}) {
	const t = useTexts(rolesTexts);
	const states = useTexts(roleStateTexts);
	const { language } = useSpeech();
	const period = periodWords(role, language);
	return (
		<Table.Row>
			<Table.HeaderCell scope="row">
				{isDeputys && <span className="people-more">{role.person.name ?? t.erased}</span>}
				{roleWords(isDeputys ? { ...role, deputyFor: null } : role, language)}
				<span className="people-more narrow-only">{role.organisation.shortName}</span>
				<span className="people-more subtle narrow-only">{period}</span>
				<span className="people-more narrow-only">{states[role.state]}</span>
			</Table.HeaderCell>
			<Table.Cell className="wide-only">{role.organisation.shortName}</Table.Cell>
			<Table.Cell className="wide-only">{period}</Table.Cell>
			<Table.Cell className="wide-only people-state">{states[role.state]}</Table.Cell>
			{open && (
				<Table.Cell>
					{role.state !== "over" && (
						<div className="people-row-actions">
							{role.deputyFor === null && (
								<Button
									variant="tertiary"
									data-color="accent"
									aria-label={t.deputyFor(roleWords(role, language))}
									onClick={() => open({ does: "deputise", role })}
								>
									{t.deputy}
								</Button>
							)}
							<Button
								variant="tertiary"
								data-color="accent"
								aria-label={t.endTitle(roleWords(role, language))}
								onClick={() => open({ does: "end", role })}
							>
								{t.end}
							</Button>
						</div>
					)}
				</Table.Cell>
			)}
		</Table.Row>
	);
}

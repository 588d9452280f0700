import { Alert, Button, Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { CallRefused, untold } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { takeIn } from "../people.calls.ts";
import { refusalWords } from "../refusal.ts";
import type { Change } from "./register.contract.ts";
import { outcomeTexts, registerTexts } from "./register.texts.ts";
import { type Ground, type Outcome, outcomeOf, type RegisterUnit, writtenName } from "./register.ts";

/** A unit with what would come of it, and what the person has written. */
interface Line {
	readonly unit: RegisterUnit;
	readonly outcome: Outcome;
	readonly isIncluded: boolean;
	readonly name: string;
	readonly shortName: string;
}

const CHANGES = new Set<Outcome["does"]>(["add", "rename", "add-part", "rename-part"]);

function linesOf(units: readonly RegisterUnit[], ground: Ground): Line[] {
	return units.map((unit) => {
		const outcome = outcomeOf(unit, ground);
		const name = writtenName(unit.name);
		return { unit, outcome, isIncluded: CHANGES.has(outcome.does), name, shortName: name.slice(0, 40) };
	});
}

/** The change that a line asks for; null where it asks for none. */
function changeOf({ unit: { number }, outcome, isIncluded, name, shortName }: Line): Change | null {
	if (!isIncluded) return null;
	if (outcome.does === "add") return { does: "add", number, name, shortName };
	if (outcome.does === "rename")
		return { does: "rename", id: outcome.known.id, name, seen: outcome.known.version };
	if (outcome.does === "add-part") {
		return { does: "add-part", organisationId: outcome.organisation.id, number, name };
	}
	if (outcome.does !== "rename-part") return null;
	return { does: "rename-part", id: outcome.known.id, name, seen: outcome.known.version };
}

interface OverviewProps {
	readonly shown: { readonly units: readonly RegisterUnit[]; readonly ground: Ground };
	onDone(done: { added: number; renamed: number }): void;
}

/** What a file would change, line by line, to mend and to confirm. */
export function Overview({ shown, onDone }: OverviewProps) {
	const t = useTexts(registerTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const [lines, setLines] = useState(() => linesOf(shown.units, shown.ground));
	const changes = lines.map(changeOf).filter((change) => change !== null);
	const last = useRef({ written: "", key: "" });
	const taking = useMutation({
		mutationFn: () => {
			const written = JSON.stringify(changes);
			if (written !== last.current.written) last.current = { written, key: newKey() };
			return takeIn({ changes }, { key: last.current.key, version: 0 });
		},
		onSuccess: (answer) => {
			void queries.invalidateQueries();
			onDone(answer);
		},
	});
	const problem = taking.error instanceof CallRefused ? taking.error.problem : untold(-1);
	const change = (number: string, to: Partial<Line>) =>
		setLines((before) => before.map((line) => (line.unit.number === number ? { ...line, ...to } : line)));
	return (
		<section className="people-part" aria-labelledby="changes">
			<Heading level={2} data-size="sm" id="changes">
				{t.changes}
			</Heading>
			<Lines lines={lines} change={change} />
			{taking.isError && (
				<Alert data-color="danger" role="alert">
					<Paragraph>{refusalWords(problem, language)}</Paragraph>
				</Alert>
			)}
			{changes.length === 0 ? (
				<Paragraph>{t.nothing}</Paragraph>
			) : (
				<div>
					<Button loading={taking.isPending} onClick={() => taking.mutate()}>
						{t.takeIn(changes.length)}
					</Button>
				</div>
			)}
		</section>
	);
}

interface LinesProps {
	readonly lines: readonly Line[];
	change(number: string, to: Partial<Line>): void;
}

function Lines({ lines, change }: LinesProps) {
	const t = useTexts(registerTexts);
	return (
		<Table className="people-table" data-color="neutral">
			<caption className="hidden-words">{t.changes}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell>{t.colUnit}</Table.HeaderCell>
					<Table.HeaderCell>{t.colName}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{lines.map((line) => (
					<LineRow key={line.unit.number} line={line} change={change} />
				))}
			</Table.Body>
		</Table>
	);
}

function LineRow({ line, change }: { line: Line; change: LinesProps["change"] }) {
	const t = useTexts(registerTexts);
	const outcomes = useTexts(outcomeTexts);
	const { unit, outcome, isIncluded, name, shortName } = line;
	const { number } = unit;
	const canChange = CHANGES.has(outcome.does);
	const known = "known" in outcome ? outcome.known.name : null;
	return (
		<Table.Row>
			<Table.HeaderCell scope="row">
				{unit.name}
				<span className="people-more subtle">{number}</span>
				<span className="people-more">
					{t.colDoes}: {outcomes[outcome.does]}
				</span>
				{known && <span className="people-more subtle">{t.now(known)}</span>}
			</Table.HeaderCell>
			<Table.Cell>
				{canChange && (
					<div className="register-fields">
						<label className="register-include">
							<input
								type="checkbox"
								className="ds-input"
								checked={isIncluded}
								onChange={({ target }) => change(number, { isIncluded: target.checked })}
							/>
							<span>{t.include(name)}</span>
						</label>
						{isIncluded && (
							<label className="register-name">
								<span>{t.name(number)}</span>
								<input
									className="ds-input"
									value={name}
									onChange={({ target }) => change(number, { name: target.value })}
								/>
							</label>
						)}
						{isIncluded && outcome.does === "add" && (
							<label className="register-name">
								<span>{t.shortName(number)}</span>
								<input
									className="ds-input"
									maxLength={40}
									value={shortName}
									onChange={({ target }) => change(number, { shortName: target.value })}
								/>
							</label>
						)}
					</div>
				)}
			</Table.Cell>
		</Table.Row>
	);
}

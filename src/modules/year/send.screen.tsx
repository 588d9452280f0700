import { Field, Heading, Label, Paragraph, Select } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { moneyQuery } from "#budget/ui";
import {
	deadlinesToMove,
	type LetterRow,
	lettersQuery,
	SENDERS,
	SendFile,
	SupplementForm,
	sendTexts,
} from "#letters/ui";
import { assignmentsQuery } from "#plan/ui";
import { CallRefused, untold } from "#web/call.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useTexts } from "#web/language.tsx";
import { useMay, useSession } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { Fault } from "./fault.tsx";

/** Where the ministry sends a letter: as a file, or a short supplementary one as a form. */
export default function SendScreen() {
	const t = useTexts(sendTexts);
	const session = useSession();
	const maySend = useMay({ who: SENDERS });
	useFrame(t.title);
	return (
		<div className="page">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{session && !maySend && <Fault fault={new CallRefused({ ...untold(403), kind: "forbidden" })} />}
			{maySend && <Sending />}
		</div>
	);
}

/** Both ways to send. */
function Sending() {
	const t = useTexts(sendTexts);
	const query = useQuery(lettersQuery);
	return (
		<>
			<SendFile />
			<section className="send-part" aria-labelledby="send-form">
				<Heading level={2} data-size="xs" id="send-form">
					{t.formTitle}
				</Heading>
				<Paragraph className="subtle">{t.formText}</Paragraph>
				{query.isPending && <ListSkeleton label={t.loading} />}
				{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
				{query.data && <Supplementing letters={query.data.letters} />}
			</section>
		</>
	);
}

/** Which letter is supplemented: that of the latest year, until another is chosen. */
function Supplementing({ letters }: { readonly letters: readonly LetterRow[] }) {
	const t = useTexts(sendTexts);
	const open = letters
		.filter(({ kind, year }) => kind === "letter-of-allocation" && year !== null)
		.sort((one, other) => Number(other.year) - Number(one.year));
	const [chosen, choose] = useState<string | null>(null);
	const letter = open.find(({ id }) => id === chosen) ?? open[0];
	if (letter === undefined || letter.year === null) return <Paragraph>{t.noLetter}</Paragraph>;
	const { year } = letter;
	const before = letters.filter((other) => other.kind === "supplementary-letter" && other.year === year);
	return (
		<>
			<Field>
				<Label>{t.supplements}</Label>
				<Select value={letter.id} onChange={(event) => choose(event.target.value)}>
					{open.map(({ id, title }) => (
						<Select.Option key={id} value={id}>
							{title}
						</Select.Option>
					))}
				</Select>
			</Field>
			<OfYear key={letter.id} {...{ letter, year, number: before.length + 1 }} />
		</>
	);
}

interface OfYearProps {
	readonly letter: LetterRow;
	readonly year: number;
	readonly number: number;
}

/** The form, once what the year holds is known. */
function OfYear(props: OfYearProps) {
	const t = useTexts(sendTexts);
	const plan = useQuery(assignmentsQuery(props.year));
	const money = useQuery(moneyQuery(props.year));
	const held = useMemo(() => {
		if (!plan.data || !money.data) return null;
		const { allotments } = money.data;
		return {
			assignments: plan.data.assignments.map(({ number, title }) => ({ number, title })),
			deadlines: (of: string) =>
				deadlinesToMove(plan.data.assignments.find(({ number }) => number === of)?.deadlines ?? []),
			before(chapter: string, item: string): number | null {
				const lines = allotments.filter((line) => line.chapter === chapter && line.item === item);
				const amount = lines.length === 1 ? Number(lines[0]?.amount) : Number.NaN;
				return Number.isInteger(amount) ? amount : null;
			},
		};
	}, [plan.data, money.data]);
	const fault = plan.error ?? money.error;
	if (fault) return <Fault fault={fault} again={() => void Promise.all([plan.refetch(), money.refetch()])} />;
	if (held === null || !plan.data) return <ListSkeleton label={t.loading} />;
	return <SupplementForm {...props} held={held} today={plan.data.today} />;
}

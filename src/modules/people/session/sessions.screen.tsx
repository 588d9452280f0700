import { Alert, Button, Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { instantInWords } from "#base/formats.ts";
import { CallRefused } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { stopIn, useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { endSession, seeSessions } from "./session.calls.ts";
import type { SessionRow } from "./session.contract.ts";
import { sessionsTexts } from "./sessions.texts.ts";
import "./sessions.css";

type Whose = "mine" | "others";
type Row = SessionRow & { readonly person?: { readonly name: string | null } };

/** Where one is signed in, and, for administrators, where those are whom they look after. */
export default function SessionsScreen() {
	const t = useTexts(sessionsTexts);
	const looksAfter = useMay({ who: ["administrator"] });
	useFrame(t.title);
	return (
		<div className="page sessions">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			<Sessions whose="mine" />
			{looksAfter && <Sessions whose="others" />}
		</div>
	);
}

function Sessions({ whose }: { whose: Whose }) {
	const t = useTexts(sessionsTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const query = useInfiniteQuery({
		queryKey: ["sessions", whose],
		queryFn: ({ pageParam, signal }) => seeSessions(whose, pageParam, signal),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
	const ending = useMutation({
		mutationFn: ({ id, version }: Row) => endSession(whose, id, version, newKey()),
		onSettled: () => queries.invalidateQueries({ queryKey: ["sessions"] }),
	});
	const rows: readonly Row[] = query.data?.pages.flatMap(({ sessions }) => sessions as Row[]) ?? [];
	const fault = ending.error ?? query.error;
	return (
		<section className="sessions-part">
			<Heading level={2} data-size="xs">
				{t[whose]}
			</Heading>
			{whose === "others" && <Paragraph className="subtle">{t.othersHelp}</Paragraph>}
			{query.isPending && <p role="status">{t.loading}</p>}
			{fault instanceof CallRefused && stopIn(fault) === null && (
				<Alert data-color="danger" role="alert">
					{problemWords(fault.problem, language)}
				</Alert>
			)}
			{rows.length > 0 && (
				<SessionTable rows={rows} whose={whose} end={(row) => ending.mutate(row)} isBusy={ending.isPending} />
			)}
			{query.hasNextPage && (
				<Button variant="secondary" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
					{t.more}
				</Button>
			)}
		</section>
	);
}

interface TableParts {
	readonly rows: readonly Row[];
	readonly whose: Whose;
	readonly end: (row: Row) => void;
	readonly isBusy: boolean;
}

function SessionTable({ rows, whose, end, isBusy }: TableParts) {
	const t = useTexts(sessionsTexts);
	return (
		<Table className="sessions-table">
			<Table.Head>
				<Table.Row>
					{whose === "others" && <Table.HeaderCell>{t.person}</Table.HeaderCell>}
					<Table.HeaderCell>{t.device}</Table.HeaderCell>
					<Table.HeaderCell>{t.actingFor}</Table.HeaderCell>
					<Table.HeaderCell>{t.begun}</Table.HeaderCell>
					<Table.HeaderCell>{t.used}</Table.HeaderCell>
					<Table.HeaderCell>{t.deeds}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{rows.map((row) => (
					<SessionLine key={row.id} {...{ row, whose, end, isBusy }} />
				))}
			</Table.Body>
		</Table>
	);
}

function SessionLine({ row, whose, end, isBusy }: Omit<TableParts, "rows"> & { readonly row: Row }) {
	const t = useTexts(sessionsTexts);
	const { language } = useSpeech();
	const device = row.device === "?" ? t.unknownDevice : row.device;
	const person = row.person?.name ?? t.erased;
	return (
		<Table.Row>
			{whose === "others" && <Table.Cell data-label={t.person}>{person}</Table.Cell>}
			<Table.Cell data-label={t.device}>{device}</Table.Cell>
			<Table.Cell data-label={t.actingFor}>{row.actingFor.shortName}</Table.Cell>
			<Table.Cell data-label={t.begun}>{instantInWords(row.begunAt, language)}</Table.Cell>
			<Table.Cell data-label={t.used}>{instantInWords(row.usedAt, language)}</Table.Cell>
			<Table.Cell data-label={t.deeds}>
				{row.isThis ? (
					t.thisOne
				) : (
					<Button
						variant="secondary"
						data-size="sm"
						disabled={isBusy}
						aria-label={t.endNamed(whose === "others" ? `${person}, ${device}` : device)}
						onClick={() => end(row)}
					>
						{t.end}
					</Button>
				)}
			</Table.Cell>
		</Table.Row>
	);
}

import { Button, Heading, Link, Paragraph, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import type { OutputOf } from "#base/contract.ts";
import { dayInWords, instantInWords, wholeNumber } from "#base/formats.ts";
import { roleTexts } from "#people/ui";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { seeTrail } from "./audit.calls.ts";
import type { auditTrail } from "./audit.contract.ts";
import { auditTexts, fieldTexts, thingTexts, valueTexts, whatTexts } from "./audit.texts.ts";
import { AuditFault } from "./fault.tsx";
import { Proof } from "./proof.tsx";
import type { Change, ThingKind } from "./thing.ts";
import { useDone, useWho } from "./who.tsx";
import "./trail.css";

/** Who sees what was done in the agency, whatever it was done to. */
const FOLLOWING_ALL = { who: ["auditor"] };

type Entry = OutputOf<typeof auditTrail>["entries"][number];

/** What happened to a thing, the last first, with the proof to take along. */
export default function TrailScreen() {
	const { kind = "letter", id = "" } = useParams({ strict: false }) as { kind?: ThingKind; id?: string };
	const t = useTexts(auditTexts);
	const things = useTexts(thingTexts);
	const title = things[kind] ?? things.letter;
	const query = useInfiniteQuery({
		queryKey: ["trail", kind, id],
		queryFn: ({ pageParam, signal }) => seeTrail(kind, id, pageParam, signal),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
	const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
	useFrame(title);
	return (
		<div className="page trail">
			<div className="page-head">
				<Back kind={kind} id={id} />
				<Heading level={1} data-size="md">
					{title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.isError && (
				<AuditFault title={t.failed} fault={query.error} again={() => query.refetch()}>
					<Link asChild>
						<RouteLink to="/brev">{t.back}</RouteLink>
					</Link>
				</AuditFault>
			)}
			{entries.length > 0 && <Trail kind={kind} id={id} entries={entries} />}
			{query.hasNextPage && (
				<div>
					<Button
						variant="secondary"
						loading={query.isFetchingNextPage}
						onClick={() => query.fetchNextPage()}
					>
						{t.more}
					</Button>
				</div>
			)}
			{entries.length > 0 && !query.hasNextPage && <Paragraph className="subtle">{t.end}</Paragraph>}
		</div>
	);
}

/** The way back: to the letter, to the events for whoever follows those, and else to the year. */
function Back({ kind, id }: { kind: ThingKind; id: string }) {
	const t = useTexts(auditTexts);
	const followsAll = useMay(FOLLOWING_ALL);
	return (
		<Link asChild className="trail-back">
			{kind === "letter" ? (
				<RouteLink to="/brev/$id" params={{ id }}>
					← {t.toLetter}
				</RouteLink>
			) : followsAll ? (
				<RouteLink to="/hendelser">← {t.toEvents}</RouteLink>
			) : (
				<RouteLink to="/aar">← {t.toYear}</RouteLink>
			)}
		</Link>
	);
}

interface TrailProps {
	readonly kind: ThingKind;
	readonly id: string;
	readonly entries: readonly Entry[];
}

function Trail({ kind, id, entries }: TrailProps) {
	const t = useTexts(auditTexts);
	return (
		<>
			<Proof kind={kind} id={id} />
			<ol className="trail-entries" aria-label={t.list}>
				{entries.map((entry) => (
					<TrailLine key={entry.id} entry={entry} />
				))}
			</ol>
		</>
	);
}

function TrailLine({ entry }: { entry: Entry }) {
	const t = useTexts(auditTexts);
	const what = useTexts(whatTexts);
	const who = useWho();
	const done = useDone();
	const { language } = useSpeech();
	const at = instantInWords(entry.at, language);
	const effective = instantInWords(entry.effectiveAt, language);
	return (
		<li className="trail-entry">
			<Heading level={2} data-size="2xs">
				{done(entry)}
			</Heading>
			<p className="trail-facts">
				<strong>{what[entry.what]}</strong>
				<span>{who(entry)}</span>
				<time dateTime={entry.at}>{at}</time>
				<span className="subtle">
					{entry.seq === null ? t.unsealed : t.sealed(wholeNumber(entry.seq, language))}
				</span>
			</p>
			{effective !== at && <p className="subtle">{t.effective(effective)}</p>}
			{entry.reason && <p>{t.reason(entry.reason)}</p>}
			{entry.changes.length > 0 && <Changes changes={entry.changes} open={entry.what === "changed"} />}
		</li>
	);
}

function Changes({ changes, open }: { changes: readonly Change[]; open: boolean }) {
	const t = useTexts(auditTexts);
	const fields = useTexts(fieldTexts);
	// What is new was nothing before, and what is gone is nothing after: a column of nothing tells nothing.
	const hadBefore = changes.some(({ before }) => before !== null);
	const hasAfter = changes.some(({ after }) => after !== null);
	return (
		<details className="trail-changes" open={open}>
			<summary>{t.details(changes.length)}</summary>
			<Table data-size="sm" data-color="neutral">
				<Table.Head>
					<Table.Row>
						<Table.HeaderCell scope="col">{t.colField}</Table.HeaderCell>
						{hadBefore && <Table.HeaderCell scope="col">{t.colBefore}</Table.HeaderCell>}
						{hasAfter && <Table.HeaderCell scope="col">{t.colAfter}</Table.HeaderCell>}
					</Table.Row>
				</Table.Head>
				<Table.Body>
					{changes.map(({ field, before, after }) => (
						<Table.Row key={field}>
							<Table.HeaderCell scope="row">
								{fields[field as keyof typeof fields] ?? <code>{field}</code>}
							</Table.HeaderCell>
							{hadBefore && (
								<Table.Cell>
									<Value written={before} />
								</Table.Cell>
							)}
							{hasAfter && (
								<Table.Cell>
									<Value written={after} />
								</Table.Cell>
							)}
						</Table.Row>
					))}
				</Table.Body>
			</Table>
		</details>
	);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function Value({ written }: { written: string | null }) {
	const t = useTexts(auditTexts);
	const values = useTexts(valueTexts);
	const roles = useTexts(roleTexts);
	const { language } = useSpeech();
	if (written === null) return <span className="subtle">{t.none}</span>;
	if (written.startsWith("sha256:")) return <span className="subtle">{t.digest}</span>;
	if (INSTANT.test(written)) return <time dateTime={written}>{instantInWords(written, language)}</time>;
	if (DAY.test(written)) return dayInWords(written, language);
	return values[written as keyof typeof values] ?? roles[written as keyof typeof roles] ?? written;
}

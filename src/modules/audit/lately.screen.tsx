import { Button, Heading, Link, Paragraph, Table, Tag } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useSearch } from "@tanstack/react-router";
import type { OutputOf } from "#base/contract.ts";
import { instantInWords } from "#base/formats.ts";
import { roleTexts } from "#people/ui";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { seeLately } from "./audit.calls.ts";
import type { auditLately } from "./audit.contract.ts";
import { auditTexts, whatTexts } from "./audit.texts.ts";
import { AuditFault } from "./fault.tsx";
import { type LatelyAddress, NOT_NARROWED } from "./lately.address.ts";
import { kindTexts, latelyTexts } from "./lately.texts.ts";
import { LatelyFilters, type Narrow } from "./lately-filters.tsx";
import { useDone, useWho } from "./who.tsx";
import "./lately.css";

type Entry = OutputOf<typeof auditLately>["entries"][number];

/** What has been done in the agency lately, and the way from each event to the trail of its thing. */
export default function LatelyScreen() {
	const t = useTexts(latelyTexts);
	const address: LatelyAddress = useSearch({ strict: false });
	const navigate = useNavigate();
	const narrow: Narrow = (change) =>
		void navigate({ to: "/hendelser", search: (before) => ({ ...before, ...change }), resetScroll: false });
	const query = useInfiniteQuery({
		queryKey: ["lately", address],
		queryFn: ({ pageParam, signal }) => seeLately(address, pageParam, signal),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		// While another choice is fetched the fields stay where they are.
		placeholderData: (before) => before,
	});
	const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
	const isNarrowed = Object.values(address).some((value) => value !== undefined);
	useFrame(t.title);
	return (
		<div className="page lately">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.isError && <AuditFault title={t.failed} fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && (
				<>
					<LatelyFilters address={address} choices={query.data.pages[0]?.choices ?? null} narrow={narrow} />
					{entries.length === 0 ? (
						<Nothing narrowed={isNarrowed} clear={() => narrow(NOT_NARROWED)} />
					) : (
						<Events entries={entries} />
					)}
					{query.hasNextPage ? (
						<div>
							<Button
								variant="secondary"
								loading={query.isFetchingNextPage}
								onClick={() => query.fetchNextPage()}
							>
								{t.more}
							</Button>
						</div>
					) : (
						entries.length > 0 && <Paragraph className="subtle">{t.end}</Paragraph>
					)}
				</>
			)}
		</div>
	);
}

function Nothing({ narrowed, clear }: { narrowed: boolean; clear: () => void }) {
	const t = useTexts(latelyTexts);
	return (
		<div className="empty">
			<Heading level={2} data-size="xs">
				{t.emptyTitle}
			</Heading>
			<Paragraph>{narrowed ? t.emptyText : t.noneText}</Paragraph>
			{narrowed && (
				<div>
					<Button variant="secondary" onClick={clear}>
						{t.clear}
					</Button>
				</div>
			)}
		</div>
	);
}

function Events({ entries }: { entries: readonly Entry[] }) {
	const t = useTexts(latelyTexts);
	return (
		<Table className="lately-table" data-size="sm" data-color="neutral">
			<caption className="hidden-words">{t.list}</caption>
			<Table.Head>
				<Table.Row>
					<Table.HeaderCell scope="col">{t.colAt}</Table.HeaderCell>
					<Table.HeaderCell scope="col">{t.colWho}</Table.HeaderCell>
					<Table.HeaderCell scope="col">{t.colWhat}</Table.HeaderCell>
					<Table.HeaderCell scope="col">{t.colThing}</Table.HeaderCell>
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{entries.map((entry) => (
					<Event key={entry.id} entry={entry} />
				))}
			</Table.Body>
		</Table>
	);
}

function Event({ entry }: { entry: Entry }) {
	const audit = useTexts(auditTexts);
	const what = useTexts(whatTexts);
	const who = useWho();
	const done = useDone();
	const { language } = useSpeech();
	return (
		<Table.Row>
			<Table.Cell className="lately-at">
				<time dateTime={entry.at}>{instantInWords(entry.at, language)}</time>
			</Table.Cell>
			<Table.Cell className="lately-who">{who(entry)}</Table.Cell>
			<Table.Cell className="lately-what">
				{done(entry)}
				<span className="subtle"> {what[entry.what].toLowerCase()}</span>
				{entry.reason && <span className="lately-reason">{audit.reason(entry.reason)}</span>}
			</Table.Cell>
			<Table.Cell className="lately-thing">
				<Thing thing={entry.thing} />
			</Table.Cell>
		</Table.Row>
	);
}

function Thing({ thing }: { thing: Entry["thing"] }) {
	const t = useTexts(latelyTexts);
	const audit = useTexts(auditTexts);
	const kinds = useTexts(kindTexts);
	const roles = useTexts(roleTexts);
	const role = thing.role === null ? null : (roles[thing.role as keyof typeof roles] ?? thing.role);
	const name = thing.name ?? audit.nameless;
	const called = role === null ? name : `${name}, ${role.toLowerCase()}`;
	return (
		<>
			<Tag variant="outline" data-color="neutral" data-size="sm">
				{kinds[thing.kind]}
			</Tag>{" "}
			<Link asChild>
				<RouteLink
					to="/spor/$kind/$id"
					params={{ kind: thing.kind, id: thing.id }}
					aria-label={t.trailOf(`${kinds[thing.kind]} ${called}`)}
				>
					{called}
				</RouteLink>
			</Link>
		</>
	);
}

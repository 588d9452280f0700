import { Button, Heading, Link, Paragraph, Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { SENDERS } from "#letters/ui";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { Fault } from "../fault.tsx";
import { fatesQuery } from "./fate.calls.ts";
import type { LetterFate } from "./fate.contract.ts";
import { fateTexts } from "./fate.texts.ts";
import { FateTable } from "./fate-table.tsx";
import { Came, Standing } from "./fate-words.tsx";

/** What became of each letter: when it came, how far the agency has come with it, and what it asked. */
export default function FateScreen() {
	const t = useTexts(fateTexts);
	const query = useQuery(fatesQuery);
	const maySend = useMay({ who: SENDERS });
	const fates = query.data?.fates ?? [];
	useFrame(t.title);
	return (
		<div className="page">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{maySend && (
				<div>
					<Button asChild>
						<RouteLink to="/brev/send">{t.send}</RouteLink>
					</Button>
				</div>
			)}
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
			{query.data && fates.length === 0 && (
				<div className="empty">
					<Heading level={2} data-size="xs">
						{t.emptyTitle}
					</Heading>
					<Paragraph>{t.emptyText}</Paragraph>
				</div>
			)}
			{fates.length > 0 && <Fates fates={fates} />}
		</div>
	);
}

function Fates({ fates }: { readonly fates: readonly LetterFate[] }) {
	const t = useTexts(fateTexts);
	return (
		<FateTable title={t.title} heads={[t.letter, t.came, t.standing, t.questions]}>
			{fates.map((fate) => (
				<Fate key={fate.id} fate={fate} />
			))}
		</FateTable>
	);
}

function Fate({ fate }: { readonly fate: LetterFate }) {
	const t = useTexts(fateTexts);
	const { open, answered } = fate.questions;
	return (
		<Table.Row>
			<Table.Cell>
				<Link asChild data-color="accent">
					<RouteLink to="/brev/$id" params={{ id: fate.id }} lang={fate.language}>
						{fate.title}
					</RouteLink>
				</Link>
			</Table.Cell>
			<Table.Cell>
				<Came fate={fate} />
			</Table.Cell>
			<Table.Cell>
				<Standing fate={fate} />
			</Table.Cell>
			<Table.Cell>
				{open + answered === 0 ? (
					<span className="subtle">{t.none}</span>
				) : (
					<Link asChild data-color="accent">
						<RouteLink to="/sporsmal" search={{ brev: fate.id }}>
							{[open > 0 && t.open(open), answered > 0 && t.answered(answered)].filter(Boolean).join(", ")}
						</RouteLink>
					</Link>
				)}
			</Table.Cell>
		</Table.Row>
	);
}

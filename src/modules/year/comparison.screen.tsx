import { Button, Checkbox, Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useParams } from "@tanstack/react-router";
import { useId, useMemo, useState } from "react";
import type { OutputOf } from "#base/contract.ts";
import { YearNav } from "#web/components/year-nav.tsx";
import { newKey } from "#web/key.ts";
import { useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { YEAR_KEEPERS } from "./acceptance.ts";
import { comparedTexts, comparisonTexts } from "./comparison.texts.ts";
import { BothWords, DifferenceTag, Fields } from "./comparison-fields.tsx";
import { proposalsQuery } from "./confirming/proposal.calls.ts";
import { Proposals } from "./confirming/proposals.tsx";
import { Fault } from "./fault.tsx";
import { ReviewLeft, useLeft } from "./review-left.tsx";
import { agreeToChanges, comparisonQuery } from "./year.calls.ts";
import type { yearCompare } from "./year.contract.ts";
import "./comparison.css";

type Change = OutputOf<typeof yearCompare>["changes"][number];

/** A later letter held against the year: each difference with the words of both, agreed to or not. */
export default function ComparisonScreen() {
	const t = useTexts(comparisonTexts);
	const { year = "", id = "" } = useParams({ strict: false }) as { year?: string; id?: string };
	const query = useQuery(comparisonQuery(Number(year), id));
	const changes = useMemo(() => query.data?.changes ?? [], [query.data]);
	const letter = query.data?.letter;
	const title = letter ? t.title(letter.title) : t.fallback;
	const { isAgreed, turn } = useChoice();
	const agreed = changes.filter(isAgreed);
	const agree = useAgree(Number(year), id, letter?.version ?? 0);
	const why = useId();
	const awaiting = useAwaiting(query.data, Number(year));
	const left = useLeft(awaiting);
	const isLeft = left !== null && left > 0;
	const groups = useMemo(() => groupsOf(changes), [changes]);
	useFrame(title, year);
	return (
		<div className="page comparison">
			<YearNav year={year} isDated={false} />
			<div className="comparison-head">
				<div className="page-head">
					<Heading level={1} data-size="md">
						{title}
					</Heading>
					<Paragraph>{t.intro}</Paragraph>
				</div>
				{awaiting && (
					<Button
						disabled={left !== 0}
						loading={agree.isPending}
						onClick={() => agree.mutate(agreed.map(({ key }) => key))}
						{...(isLeft ? { "aria-describedby": why } : {})}
					>
						{t.agree(agreed.length)}
					</Button>
				)}
			</div>
			<Proposals year={Number(year)} letter={id} />
			{awaiting && isLeft && <ReviewLeft id={why} letter={awaiting} left={left} />}
			{query.isPending && <p role="status">{t.loading}</p>}
			{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
			{agree.error && <Fault fault={agree.error} />}
			{letter && (letter.isAccepted || changes.length === 0) && (
				<Paragraph>
					{letter.isAccepted ? t.accepted : t.none}{" "}
					<Link asChild data-color="accent">
						<RouteLink to="/aar/$year" params={{ year }}>
							{t.toYear}
						</RouteLink>
					</Link>
				</Paragraph>
			)}
			{letter &&
				!letter.isAccepted &&
				[...groups].map(([of, those]) => (
					<Group key={of} of={of} changes={those} isAgreed={isAgreed} turn={turn} />
				))}
		</div>
	);
}

/** The letter where the person can agree to its changes now; null where they cannot. */
function useAwaiting(compared: OutputOf<typeof yearCompare> | undefined, year: number) {
	const mayAgree = useMay({ who: YEAR_KEEPERS });
	const proposals = useQuery(proposalsQuery(year)).data?.proposals;
	if (compared === undefined || proposals === undefined) return null;
	const { letter, changes } = compared;
	const isOpen = !letter.isAccepted && proposals.every(({ letterId }) => letterId !== letter.id);
	return mayAgree && isOpen && changes.length > 0 ? letter : null;
}

/** Which changes are agreed to: all but what a letter merely leaves out, which may be by mistake. */
function useChoice() {
	const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
	const isAgreed = ({ key, difference }: Change): boolean => turned.has(key) !== (difference !== "gone");
	const turn = (those: readonly Change[]) =>
		setTurned((before) => {
			const after = new Set(before);
			for (const { key } of those) if (!after.delete(key)) after.add(key);
			return after;
		});
	return { isAgreed, turn };
}

interface GroupProps {
	readonly of: Change["of"];
	readonly changes: readonly Change[];
	readonly isAgreed: (change: Change) => boolean;
	readonly turn: (those: readonly Change[]) => void;
}

/** The changes of one kind, which may be agreed to all at once. */
function Group({ of, changes, isAgreed, turn }: GroupProps) {
	const t = useTexts(comparisonTexts);
	const kinds = useTexts(comparedTexts);
	const isAll = changes.every(isAgreed);
	return (
		<section className="comparison-group" aria-label={kinds[of]}>
			<div className="comparison-group-head">
				<Heading level={2} data-size="xs">
					{kinds[of]} <span className="subtle">{changes.length}</span>
				</Heading>
				<Checkbox
					label={t.all(kinds[of])}
					checked={isAll}
					onChange={() => turn(changes.filter((change) => isAgreed(change) === isAll))}
				/>
			</div>
			{changes.map((change) => (
				<ChangeView
					key={change.key}
					change={change}
					isAgreed={isAgreed(change)}
					turn={() => turn([change])}
				/>
			))}
		</section>
	);
}

function groupsOf(changes: readonly Change[]): ReadonlyMap<Change["of"], Change[]> {
	const groups = new Map<Change["of"], Change[]>();
	for (const change of changes) groups.set(change.of, [...(groups.get(change.of) ?? []), change]);
	return groups;
}

/** Agreeing, under one key as long as the page stands: a second try has one effect. */
function useAgree(year: number, id: string, version: number) {
	const queries = useQueryClient();
	const navigate = useNavigate();
	const [key] = useState(newKey);
	return useMutation({
		mutationFn: (keys: string[]) => agreeToChanges({ id, year, keys }, version, `${key}-${keys.length}`),
		onSuccess: async () => {
			await queries.invalidateQueries();
			await navigate({ to: "/aar/$year", params: { year: String(year) } });
		},
	});
}

function ChangeView({ change, isAgreed, turn }: { change: Change; isAgreed: boolean; turn: () => void }) {
	const { difference, name, fields, before, after } = change;
	return (
		<article className="comparison-change">
			<div className="comparison-change-head">
				<Checkbox label={name} checked={isAgreed} onChange={turn} />
				<DifferenceTag difference={difference} />
			</div>
			{fields.length > 0 && change.of !== "duty" && <Fields fields={fields} isNew={difference === "new"} />}
			<BothWords before={before} after={after} />
		</article>
	);
}

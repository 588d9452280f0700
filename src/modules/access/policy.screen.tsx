import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { OutputOf } from "#base/contract.ts";
import { roleTexts } from "#people/ui";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import type { Entry } from "./entry.ts";
import { addressWord, filtered, NO_FILTERS, type PolicyAddress } from "./filter.ts";
import { seePolicy } from "./policy.calls.ts";
import type { policyShow } from "./policy.contract.ts";
import { policyTexts } from "./policy.texts.ts";
import { PolicyFilters, type Readdress } from "./policy-filters.tsx";
import { PolicyRules, PolicySection, wordsOf } from "./policy-table.tsx";
import { moduleTexts, thingTexts } from "./words.texts.ts";
import "./policy.css";

type Policy = OutputOf<typeof policyShow>;

/** Who may do and see what: the table that the program goes by, for those who must answer for it. */
export default function PolicyScreen() {
	const t = useTexts(policyTexts);
	const query = useQuery({ queryKey: ["policy"], queryFn: ({ signal }) => seePolicy(signal) });
	useFrame(t.title);
	return (
		<div className="page policy">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.isError && (
				<Alert data-color="danger" role="alert">
					<Heading level={2} data-size="2xs">
						{t.failed}
					</Heading>
					<Paragraph>{t.failedText}</Paragraph>
					<div className="fault-actions">
						<Button variant="secondary" onClick={() => query.refetch()}>
							{t.again}
						</Button>
					</div>
				</Alert>
			)}
			{query.isSuccess && <PolicyPage policy={query.data} />}
		</div>
	);
}

function PolicyPage({ policy }: { policy: Policy }) {
	const modules = useTexts(moduleTexts);
	const address: PolicyAddress = useSearch({ strict: false });
	const navigate = useNavigate();
	const readdress: Readdress = useCallback(
		(change) => {
			void navigate({
				to: "/tilganger",
				search: (before) => ({ ...before, ...change }),
				// A filter is a step to go back to; each letter of a search is not.
				replace: "sok" in change,
				resetScroll: false,
			});
		},
		[navigate],
	);
	const shown = useShown(policy, address);
	const parts = [...new Set(shown.map(({ module }) => module))];
	return (
		<>
			<PolicyFilters policy={policy} address={address} readdress={readdress} shown={shown.length} />
			{shown.length === 0 && <NothingFits clear={() => readdress(NO_FILTERS)} />}
			{parts.map((module) => (
				<section key={module} className="policy-part" aria-labelledby={`part-${module}`}>
					<Heading level={2} data-size="sm" id={`part-${module}`}>
						{modules[module as keyof typeof modules] ?? module}
					</Heading>
					{thingsIn(shown, module).map((thing) => (
						<PolicySection
							key={thing}
							policy={policy}
							// More than one module may have something to do with a kind of thing.
							shown={shown.filter((entry) => entry.module === module)}
							thing={thing}
						/>
					))}
				</section>
			))}
			{shown.length > 0 && <PolicyRules shown={shown} />}
		</>
	);
}

function thingsIn(entries: readonly Entry[], module: string): readonly string[] {
	return [...new Set(entries.filter((entry) => entry.module === module).map(({ thing }) => thing))];
}

/** The lines that the address lets through. */
function useShown(policy: Policy, { rolle, gjelder, sok = "" }: PolicyAddress): readonly Entry[] {
	const { language } = useSpeech();
	return useMemo(() => {
		const chosen = (word: string | undefined, texts: Readonly<Record<string, { nb: string }>>) =>
			Object.keys(texts).find((key) => addressWord(texts[key]?.nb ?? key) === word) ?? word ?? null;
		const filter = { role: chosen(rolle, roleTexts), thing: chosen(gjelder, thingTexts), words: sok };
		return filtered(policy.entries, filter, (entry) => wordsOf(entry, language));
	}, [policy, rolle, gjelder, sok, language]);
}

function NothingFits({ clear }: { clear: () => void }) {
	const t = useTexts(policyTexts);
	return (
		<div className="empty">
			<Heading level={2} data-size="xs">
				{t.emptyTitle}
			</Heading>
			<Paragraph>{t.emptyText}</Paragraph>
			<div>
				<Button variant="secondary" onClick={clear}>
					{t.clear}
				</Button>
			</div>
		</div>
	);
}

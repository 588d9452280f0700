import { Button, Link } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { instantInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { YEAR_KEEPERS } from "../acceptance.ts";
import { Fault } from "../fault.tsx";
import { confirmProposal, proposalsQuery, withdrawProposal } from "./proposal.calls.ts";
import type { ProposalRow } from "./proposal.contract.ts";
import { proposalTexts } from "./proposal.texts.ts";
import "./proposals.css";

interface ProposalsProps {
	readonly year: number;
	/** Only those of this letter; all of the year where it is left out. */
	readonly letter?: string;
}

/** What somebody has accepted and another confirms: a notice for each. */
export function Proposals({ year, letter }: ProposalsProps) {
	const t = useTexts(proposalTexts);
	const { data } = useQuery(proposalsQuery(year));
	const queries = useQueryClient();
	const again = { onSuccess: () => queries.invalidateQueries() };
	const confirm = useMutation({ mutationFn: confirmProposal, ...again });
	const withdraw = useMutation({ mutationFn: withdrawProposal, ...again });
	const proposals = (data?.proposals ?? []).filter(
		({ letterId }) => letter === undefined || letterId === letter,
	);
	const fault = confirm.error ?? withdraw.error;
	if (proposals.length === 0 && fault === null) return null;
	return (
		<section className="proposals" aria-label={t.waiting}>
			{fault && <Fault fault={fault} />}
			{proposals.map((proposal) => (
				<Proposal
					key={proposal.id}
					year={year}
					proposal={proposal}
					isBusy={confirm.isPending || withdraw.isPending}
					confirm={() => confirm.mutate(proposal)}
					withdraw={() => withdraw.mutate(proposal)}
				/>
			))}
		</section>
	);
}

interface ProposalProps {
	readonly year: number;
	readonly proposal: ProposalRow;
	readonly isBusy: boolean;
	readonly confirm: () => void;
	readonly withdraw: () => void;
}

function Proposal({ year, proposal, isBusy, confirm, withdraw }: ProposalProps) {
	const t = useTexts(proposalTexts);
	const { language } = useSpeech();
	const mayClose = useMay({ who: YEAR_KEEPERS });
	const { letterId: id, title, changes, proposedAt, proposedBy, isYours } = proposal;
	const who = proposedBy ?? t.erased;
	const when = instantInWords(proposedAt, language);
	return (
		<div className="proposal">
			<div>
				<strong>▲ {t.waiting}</strong>
				<Link asChild data-color="accent">
					{changes === null ? (
						<RouteLink to="/brev/$id" params={{ id }}>
							{title}
						</RouteLink>
					) : (
						<RouteLink to="/aar/$year/sammenlign/$id" params={{ year: String(year), id }}>
							{title}
						</RouteLink>
					)}
				</Link>
				<span className="subtle">
					{changes === null ? t.begins(who, when) : t.changes(who, when, changes)}{" "}
					{isYours && mayClose && t.yours}
				</span>
			</div>
			{mayClose && (
				<div className="proposal-deeds">
					{!isYours && (
						<Button loading={isBusy} onClick={confirm}>
							{t.confirm}
						</Button>
					)}
					<Button variant="tertiary" disabled={isBusy} onClick={withdraw}>
						{t.withdraw}
					</Button>
				</div>
			)}
		</div>
	);
}

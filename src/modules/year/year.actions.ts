import { dayInNorway } from "#base/day.ts";
import { granted } from "#base/result.ts";
import { yearOf } from "#base/year.ts";
import { lettersByIds, readingOf, reviewedLetter } from "#letters";
import { namesOf } from "#people";
import { type Module, performs, shows, type View } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { takeBack } from "./acceptance.ts";
import { accepting, agreeing } from "./accepting.actions.ts";
import { agencyViews } from "./agencies/agencies.actions.ts";
import { assignmentViews } from "./assignment/assignment.actions.ts";
import { feedActions, feedViews } from "./calendar/feed.actions.ts";
import { type Change, compare } from "./comparison.ts";
import { proposalActions, proposalViews } from "./confirming/proposal.actions.ts";
import { fateViews } from "./fate/fate.actions.ts";
import { HOLDERS, standingYear, yearAsOf } from "./holders.store.ts";
import { between } from "./passed.ts";
import { yearBetween, yearCompare, yearShow, yearTakeBack } from "./year.contract.ts";
import {
	acceptancesOf,
	acceptedAfter,
	holdAcceptance,
	holdYear,
	markTakenBack,
	standingLetters,
	yearsOf,
} from "./year.store.ts";

const shownChange = ({ key, of, difference, name, fields, words }: Change, letterId: string) => ({
	...{ key, of, difference, name, before: [...words.before] },
	fields: [...fields],
	after: words.after.map(({ start, end, page = null }) => ({ document: letterId, start, end, page })),
});

/** A letter with the reading that would be accepted; what is under review is shown as it was read. */
async function letterToCompare(tx: Transaction, agencyId: string, readerVersion: string, id: string) {
	const letter = await readingOf(tx, agencyId, readerVersion, id);
	if (letter === null) return null;
	const found = await reviewedLetter(tx, agencyId, id);
	if (found === null) return letter;
	const { reading, readiness, readerVersion: readBy } = found;
	return { ...letter, readBy, reading: readiness.ready ? reading : letter.reading };
}

function comparing(readerVersion: string): View {
	return shows(yearCompare, async (tx, { actor, input, sees }) => {
		const { agencyId } = actor;
		const letter = await letterToCompare(tx, agencyId, readerVersion, input.id);
		if (letter === null || (sees !== null && !sees.includes(letter.state))) return null;
		const title = (await lettersByIds(tx, agencyId, [input.id])).get(input.id)?.title ?? "";
		const isAccepted = (await standingLetters(tx, agencyId, input.year)).includes(input.id);
		const stands = await standingYear(tx, agencyId, input.year);
		return {
			letter: { id: input.id, version: letter.version, readerVersion: letter.readBy, title, isAccepted },
			changes: compare(stands, letter.reading).map((change) => shownChange(change, input.id)),
		};
	});
}

const takingBack = performs(yearTakeBack, {
	async load(tx, { actor: { agencyId }, input: { id } }) {
		const held = await holdAcceptance(tx, agencyId, id);
		if (held === null) return null;
		await holdYear(tx, agencyId, held.year);
		return { ...held, later: await acceptedAfter(tx, { ...held, agencyId, id }) };
	},
	decide({ later, year, entry }) {
		const state = takeBack(later);
		return state.ok ? granted({ state: state.value, year, entry }) : state;
	},
	async save(tx, { state, year, entry }, { actor: { agencyId }, input: { id } }) {
		for (const holder of HOLDERS) await holder.takeBack(tx, { agencyId, id, year, entry });
		return { id, state, version: await markTakenBack(tx, agencyId, id) };
	},
});

const showing = shows(yearShow, async (tx, { actor, input, now }) => {
	const kept = await acceptancesOf(tx, yearOf(actor.agencyId, input));
	const letters = await lettersByIds(
		tx,
		actor.agencyId,
		kept.map(({ letterId }) => letterId),
	);
	const names = await namesOf(
		tx,
		kept.flatMap(({ acceptedBy, proposedBy }) => [acceptedBy, ...(proposedBy === null ? [] : [proposedBy])]),
	);
	return {
		years: await yearsOf(tx, actor.agencyId),
		acceptances: kept.map(({ acceptedAt, acceptedBy, proposedBy, ...acceptance }) => ({
			...acceptance,
			title: letters.get(acceptance.letterId)?.title ?? "",
			dated: letters.get(acceptance.letterId)?.dated ?? null,
			acceptedAt: acceptedAt.toISOString(),
			acceptedBy: names.get(acceptedBy) ?? null,
			proposed: proposedBy === null ? null : { name: names.get(proposedBy) ?? null },
		})),
		today: dayInNorway(now),
	};
});

const betweenDays = shows(yearBetween, async (tx, { actor, input, now }) => {
	const { year, from, to } = input;
	const { agencyId } = actor;
	const earlier = await yearAsOf(tx, yearOf(agencyId, { year, day: from }));
	const later = await yearAsOf(tx, yearOf(agencyId, to === undefined ? { year } : { year, day: to }));
	return {
		changes: between(earlier, later).map(({ fields, words, ...change }) => ({
			...{ ...change, fields: [...fields], before: [...words.before], after: [...words.after] },
		})),
		today: dayInNorway(now),
	};
});

/** What the year module lets the server offer. */
export function yearModule(readerVersion: string): Module {
	return {
		actions: [
			accepting(readerVersion),
			agreeing(readerVersion),
			takingBack,
			...proposalActions(readerVersion),
			...feedActions,
		],
		views: [
			showing,
			betweenDays,
			...agencyViews,
			comparing(readerVersion),
			...assignmentViews,
			...proposalViews,
			...feedViews,
			...fateViews,
		],
	};
}

/** The year's addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import { act, see } from "#web/call.ts";
import type { assignmentShow } from "./assignment/assignment.contract.ts";
import type {
	yearAccept,
	yearAgree,
	yearBetween,
	yearCompare,
	yearShow,
	yearTakeBack,
} from "./year.contract.ts";

export const YEAR_ADDRESSES = {
	show: "/api/years/:year",
	accept: "/api/years/accept",
	takeBack: "/api/years/take-back",
	between: "/api/years/:year/between",
	compare: "/api/years/:year/compare/:id",
	agree: "/api/years/agree",
	assignment: "/api/years/:year/assignments/:number",
} as const;

/** The years that there are, and the letters that one stands on. */
export const yearQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["year", year, day],
		queryFn: ({ signal }) => see<typeof yearShow>(YEAR_ADDRESSES.show, { year, day }, signal),
	});

/** Makes a letter the year. A second try is the same as the first. */
export const acceptLetter = (id: string, version: number, key: string) =>
	act<typeof yearAccept>(YEAR_ADDRESSES.accept, { id }, { key, version });

/** Takes an acceptance back. */
export const takeBackAcceptance = (id: string, version: number) =>
	act<typeof yearTakeBack>(YEAR_ADDRESSES.takeBack, { id }, { key: `take-back-${id}-${version}`, version });

/** One assignment with all that it stands on, as of a day where one is named. */
export const assignmentQuery = (year: number, number: string, day?: string) =>
	queryOptions({
		queryKey: ["assignment", year, number, day],
		queryFn: ({ signal }) =>
			see<typeof assignmentShow>(YEAR_ADDRESSES.assignment, { year, number, day }, signal),
	});

/** A later letter held against the year as it stands. */
export const comparisonQuery = (year: number, id: string) =>
	queryOptions({
		queryKey: ["comparison", year, id],
		queryFn: ({ signal }) => see<typeof yearCompare>(YEAR_ADDRESSES.compare, { year, id }, signal),
	});

/** What happened to the year from the end of a day to the end of another, or to now. */
export const betweenQuery = (year: number, from: string, to: string | undefined) =>
	queryOptions({
		queryKey: ["between", year, from, to],
		queryFn: ({ signal }) => see<typeof yearBetween>(YEAR_ADDRESSES.between, { year, from, to }, signal),
	});

/** Lets a later letter change the year as far as is agreed. A second try with the same key is the same. */
export const agreeToChanges = (
	input: { readonly id: string; readonly year: number; readonly keys: string[] },
	version: number,
	key: string,
) => act<typeof yearAgree>(YEAR_ADDRESSES.agree, input, { key, version });

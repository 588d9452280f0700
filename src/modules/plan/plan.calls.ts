/** The plan's addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { assignmentList, dutyList, goalList } from "./plan.contract.ts";

export const PLAN_ADDRESSES = {
	goals: "/api/goals",
	assignments: "/api/assignments",
	duties: "/api/duties",
} as const;

/** The year's goals and indicators, as of a day where one is named. */
export const goalsQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["goals", year, day],
		queryFn: ({ signal }) => see<typeof goalList>(PLAN_ADDRESSES.goals, { year, day }, signal),
	});

/** The year's assignments. */
export const assignmentsQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["assignments", year, day],
		queryFn: ({ signal }) => see<typeof assignmentList>(PLAN_ADDRESSES.assignments, { year, day }, signal),
	});

/** The year's duties. */
export const dutiesQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["duties", year, day],
		queryFn: ({ signal }) => see<typeof dutyList>(PLAN_ADDRESSES.duties, { year, day }, signal),
	});

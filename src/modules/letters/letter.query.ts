import { queryOptions } from "@tanstack/react-query";
import { seeLetter, seeLetters, seeLetterText } from "./letters.calls.ts";

/** One letter, as it is fetched and kept: its reading never changes while the page stands. */
export const letterQuery = (id: string) =>
	queryOptions({
		queryKey: ["letter", id],
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: ({ signal }) => seeLetter(id, signal),
	});

/** The letters last read in. */
export const lettersQuery = queryOptions({
	queryKey: ["letters", "last"],
	queryFn: ({ signal }) => seeLetters(undefined, signal),
});

/** A letter's own words; they never change. */
export const letterTextQuery = (id: string) =>
	queryOptions({
		queryKey: ["letter-text", id],
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: ({ signal }) => seeLetterText(id, signal),
	});

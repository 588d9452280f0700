import { queryOptions } from "@tanstack/react-query";
import { seeLetter, seeLetters, seeLetterText, seeReadiness } from "./letters.calls.ts";

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

/** How far a letter's review has come: asked anew on every page that shows it, since others review as well. */
export const readinessQuery = (letter: { readonly id: string; readonly readerVersion: string }) =>
	queryOptions({
		queryKey: ["readiness", letter.id, letter.readerVersion],
		staleTime: 0,
		queryFn: ({ signal }) => seeReadiness({ id: letter.id, readerVersion: letter.readerVersion }, signal),
	});

/** A letter's own words; they never change. */
export const letterTextQuery = (id: string) =>
	queryOptions({
		queryKey: ["letter-text", id],
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: ({ signal }) => seeLetterText(id, signal),
	});

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Place } from "#base/place.ts";
import { letterTextQuery } from "../letter.query.ts";

/** The page's own data and drawing come first. Milliseconds. */
const AFTER_MS = 300;

/** Something that is tied to its words. */
interface Worded {
	readonly words: readonly Place[];
}

/** Fetches the letters that rows come from before somebody asks for the words of one, so that they show at once. */
export function useWordsAhead(rows: readonly Worded[] | null | undefined): void {
	const queries = useQueryClient();
	useEffect(() => {
		if (!rows) return;
		const fetching = setTimeout(() => {
			const letters = new Set(rows.flatMap(({ words }) => words.map(({ document }) => document)));
			for (const id of letters) void queries.prefetchQuery(letterTextQuery(id));
		}, AFTER_MS);
		return () => clearTimeout(fetching);
	}, [rows, queries]);
}

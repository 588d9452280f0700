import { queryOptions } from "@tanstack/react-query";
import { seeLetter } from "./letters.calls.ts";

/** One letter, as it is fetched and kept: its reading never changes while the page stands. */
export const letterQuery = (id: string) =>
	queryOptions({
		queryKey: ["letter", id],
		staleTime: Number.POSITIVE_INFINITY,
		queryFn: ({ signal }) => seeLetter(id, signal),
	});

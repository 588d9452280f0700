import { useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { ListAddress } from "#web/components/list.ts";
import { useReaddress } from "#web/components/readdress.ts";

/** Which row of the front page is chosen, and what a press on one does. */
export interface Choosing {
	/** The id of the chosen row. */
	readonly chosen: string | undefined;
	/** Chooses a row, or lets it go where it is the chosen one. */
	readonly choose: (row: string) => void;
}

/** The chosen row of the address, where it stands as in the lists. */
export function useChoosing(): Choosing {
	const { rad: chosen } = useSearch({ strict: false }) as ListAddress;
	const readdress = useReaddress<ListAddress>();
	const choose = useCallback(
		(row: string) => readdress({ rad: row === chosen ? undefined : row }),
		[readdress, chosen],
	);
	return { chosen, choose };
}

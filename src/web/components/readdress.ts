import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

/** Sets some of the page's address in place, without a step to go back to; what is undefined goes out of it. */
export function useReaddress<Address extends object>(): (change: Partial<Address>) => void {
	const navigate = useNavigate();
	return useCallback(
		(change) => {
			void navigate({
				to: ".",
				search: (before: object) => ({ ...before, ...change }),
				replace: true,
				resetScroll: false,
			});
		},
		[navigate],
	);
}

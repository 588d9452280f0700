import type { ReactNode } from "react";

interface ChooseProps {
	/** The id of the row that it names. */
	readonly id: string;
	/** The id of the row that is chosen now. */
	readonly chosen: string | undefined;
	readonly choose: (id: string) => void;
	readonly children: ReactNode;
}

/** What names a row, as the button that chooses it; the chosen one is let go by another press. */
export function Choose({ id, chosen, choose, children }: ChooseProps) {
	return (
		<button type="button" className="list-choose" aria-pressed={id === chosen} onClick={() => choose(id)}>
			{children}
		</button>
	);
}

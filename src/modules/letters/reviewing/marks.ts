import { useMemo, useState } from "react";

/** The rows that a person has marked, to do one thing to all of them. */
export interface Marks {
	readonly keys: ReadonlySet<string>;
	readonly toggle: (key: string) => void;
	readonly set: (keys: readonly string[]) => void;
	readonly clear: () => void;
}

export function useMarks(): Marks {
	const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set());
	return useMemo(
		() => ({
			keys,
			toggle: (key) =>
				setKeys(
					(before) =>
						new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]),
				),
			set: (all) => setKeys(new Set(all)),
			clear: () => setKeys((before) => (before.size === 0 ? before : new Set())),
		}),
		[keys],
	);
}

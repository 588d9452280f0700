import { useState } from "react";
import { keepChoice } from "./kept.ts";

export const SCHEMES = ["auto", "light", "dark"] as const;
/** Light, dark, or as the system has it. */
export type Scheme = (typeof SCHEMES)[number];

/** The colours that the page is drawn in, and how to change them. */
export function useScheme(): readonly [Scheme, (scheme: Scheme) => void] {
	const [scheme, setScheme] = useState<Scheme>(
		() => SCHEMES.find((known) => known === document.documentElement.dataset.colorScheme) ?? "auto",
	);
	const choose = (next: Scheme): void => {
		document.documentElement.dataset.colorScheme = next;
		keepChoice("scheme", next);
		setScheme(next);
	};
	return [scheme, choose];
}

/** Paper is light: whoever works in dark prints in light all the same. */
export function printInLight(): void {
	const { dataset } = document.documentElement;
	let before = dataset.colorScheme;
	window.addEventListener("beforeprint", () => {
		before = dataset.colorScheme;
		dataset.colorScheme = "light";
	});
	window.addEventListener("afterprint", () => {
		dataset.colorScheme = before;
	});
}

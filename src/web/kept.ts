/** What one person chose in this browser: language, colours, keys. Nothing else is kept here. */

/** A choice by name; `seen.2025` is the day on which a year was last looked at, `answers` what was seen of them. */
type Choice = "language" | "scheme" | "keys" | "answers" | `seen.${number}`;

/** The choice that was kept, or null where there is none or the browser keeps nothing. */
export function keptChoice(choice: Choice): string | null {
	try {
		return localStorage.getItem(`rorkult.${choice}`);
	} catch {
		return null;
	}
}

/** Keeps a choice; where the browser refuses, it holds until the page is left. */
export function keepChoice(choice: Choice, value: string): void {
	try {
		localStorage.setItem(`rorkult.${choice}`, value);
	} catch {
		return;
	}
}

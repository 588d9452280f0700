/** A browser and its machine in few words, so that a person knows their sessions apart. */

const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(?:Firefox|FxiOS)\//, "Firefox"],
	[/\b(?:Chrome|CriOS)\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];
const MACHINES: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b|\bMacintosh\b/, "Mac"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bLinux\b/, "Linux"],
];
/** A program that names itself by a word and a number: `curl/8.5.0`. */
const PROGRAM = /^([A-Za-z][\w.-]{0,30})(?:\/|$)/;

/**
 * "Firefox, Windows" by what a browser says of itself; its versions change too often to be told.
 *
 * @param userAgent the header, which may be anything
 */
export function deviceOf(userAgent: string): string {
	const said = userAgent.slice(0, 500);
	const of = (known: readonly (readonly [RegExp, string])[]) => known.find(([sign]) => sign.test(said))?.[1];
	const found = [of(BROWSERS), of(MACHINES)].filter((word) => word !== undefined);
	if (found.length > 0) return found.join(", ");
	return PROGRAM.exec(said)?.[1] ?? "?";
}

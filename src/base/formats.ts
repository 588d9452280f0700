/**
 * Days and numbers in people's words.
 *
 * The names stand here and do not come from the browser: Chromium carries no nynorsk and would
 * fall back to English without a word.
 */
import { weekday } from "#base/day.ts";
import type { Language } from "#base/texts.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
	nb: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
	nn: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
	en: "January February March April May June July August September October November December".split(" "),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
	nb: "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" "),
	nn: "måndag tysdag onsdag torsdag fredag laurdag sundag".split(" "),
	en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};

const THIN_SPACE = "\u2009";
const MINUS = "\u2212";

/** "15. mai 2025"; in English "15 May 2025". */
export function dayInWords(day: string, language: Language): string {
	const [year, month, date] = day.split("-").map(Number);
	return `${date}${language === "en" ? "" : "."} ${MONTHS[language][month! - 1]} ${year}`;
}

const NORWAY = new Intl.DateTimeFormat("sv", {
	timeZone: "Europe/Oslo",
	dateStyle: "short",
	timeStyle: "short",
});

/** An instant by Norway's clock: "15. mai 2025 kl. 09.30"; in English "15 May 2025, 09:30". */
export function instantInWords(instant: string, language: Language): string {
	const [day = "", time = ""] = NORWAY.format(new Date(instant)).split(" ");
	const said = dayInWords(day, language);
	return language === "en" ? `${said}, ${time}` : `${said} kl. ${time.replace(":", ".")}`;
}

/** "april 2025" for 2025-04; a whole day in words where the period is one. */
export function periodInWords(period: string, language: Language): string {
	if (period.length > 7) return dayInWords(period, language);
	const [year, month] = period.split("-").map(Number);
	return `${MONTHS[language][month! - 1]} ${year}`;
}

/** "mai", "May": the name of a month (1–12). */
export function monthInWords(month: number, language: Language): string {
	return MONTHS[language][month - 1]!;
}

const NEAR: Readonly<Record<Language, readonly [yesterday: string, today: string, tomorrow: string]>> = {
	nb: ["i går", "i dag", "i morgen"],
	nn: ["i går", "i dag", "i morgon"],
	en: ["yesterday", "today", "tomorrow"],
};

const FAR: Readonly<
	Record<Language, readonly [before: (days: number) => string, ahead: (days: number) => string]>
> = {
	nb: [(days) => `for ${days} dager siden`, (days) => `om ${days} dager`],
	nn: [(days) => `for ${days} dagar sidan`, (days) => `om ${days} dagar`],
	en: [(days) => `${days} days ago`, (days) => `in ${days} days`],
};

/** "om 12 dager", "i morgen", "i dag", "for 3 dager siden": how far away a day is, counted in calendar days. */
export function daysAwayInWords(days: number, language: Language): string {
	const [before, ahead] = FAR[language];
	return NEAR[language][days + 1] ?? (days < 0 ? before(-days) : ahead(days));
}

/** "søndag", "sundag", "Sunday". */
export function weekdayInWords(day: string, language: Language): string {
	return WEEKDAYS[language][weekday(day) - 1]!;
}

/** A whole number in groups of three with thin spaces (English: commas) and a real minus. */
export function wholeNumber(value: number, language: Language): string {
	const digits = String(Math.abs(Math.trunc(value)));
	const groups: string[] = [];
	for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
	return (value < 0 ? MINUS : "") + groups.join(language === "en" ? "," : THIN_SPACE);
}

/** Kroner of a decimal string, in groups of three; øre only where there are any (R4.27). */
export function amountInWords(decimal: string, language: Language): string {
	const [kroner = "0", rest] = decimal.split(".");
	const whole = wholeNumber(Number(kroner), language);
	const sign = decimal.startsWith("-") && !whole.startsWith(MINUS) ? MINUS : "";
	return `${sign}${whole}${rest === undefined ? "" : `${language === "en" ? "." : ","}${rest}`}`;
}

/**
 * An amount in thousands or millions of kroner, with one decimal where that leaves something out: "307 887",
 * "307,9". What is left out is rounded half away from nought; sums are never made of it (R4.27).
 */
export function amountInThousands(decimal: string, power: 1 | 2, language: Language): string {
	const [kroner = "0"] = decimal.replace("-", "").split(".");
	const unit = BigInt(1000 ** power);
	const tenths = (BigInt(kroner) * 10n + unit / 2n) / unit;
	const rest = tenths % 10n;
	const isWhole = rest === 0n && BigInt(kroner) % unit === 0n;
	const written = wholeNumber(Number(tenths / 10n), language);
	const sign = decimal.startsWith("-") && tenths > 0n ? MINUS : "";
	return `${sign}${written}${isWhole ? "" : `${language === "en" ? "." : ","}${rest}`}`;
}

/** A percentage as written: "5 %", "2,5 %", "2.5%". */
export function percent(value: number, language: Language): string {
	const written = String(value).replace("-", MINUS);
	return language === "en" ? `${written}%` : `${written.replace(".", ",")}\u00a0%`;
}

/** A file's size: "840 kB", "1,3 MB". */
export function fileSize(bytes: number, language: Language): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
	const megabytes = (bytes / 1_000_000).toFixed(1);
	return `${language === "en" ? megabytes : megabytes.replace(".", ",")}\u00a0MB`;
}

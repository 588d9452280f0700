/** Money in whole øre, so that no sum is ever rounded by the machine. */

const ORE_IN_KRONE = 100n;

/** Whole kroner in øre. */
export function oreOf(kroner: number): bigint {
	return BigInt(kroner) * ORE_IN_KRONE;
}

/** Øre as a decimal string of kroner, for the wire: "424104000", "−1" as "-1", "12.50". */
export function decimalOf(ore: bigint): string {
	const sign = ore < 0n ? "-" : "";
	const whole = ore < 0n ? -ore : ore;
	const rest = whole % ORE_IN_KRONE;
	const cents = rest === 0n ? "" : `.${String(rest).padStart(2, "0")}`;
	return `${sign}${whole / ORE_IN_KRONE}${cents}`;
}

/** The øre of a decimal string of kroner. */
export function oreIn(decimal: string): bigint {
	const [kroner = "0", rest = ""] = decimal.replace("-", "").split(".");
	const ore = BigInt(kroner) * ORE_IN_KRONE + BigInt(rest.padEnd(2, "0"));
	return decimal.startsWith("-") ? -ore : ore;
}

import type { Reading } from "../reading.ts";

/** A reading's allotments as «910.01 = 96420000», changes as «910.01 + 1250000». */
export function allotmentsOf(reading: Reading): readonly string[] {
	return reading.allotments.map(({ chapter, item, amount, isChange }) =>
		isChange === true
			? `${chapter}.${item} ${amount < 0 ? "-" : "+"} ${Math.abs(amount)}`
			: `${chapter}.${item} = ${amount}`,
	);
}

/** A reading's earmarks as «910.21: 12500000 til kartlegging», parts with «> » before. */
export function earmarksOf(reading: Reading): readonly string[] {
	return reading.earmarks.map(
		({ chapter, item, amount, purpose, partOf }) =>
			`${partOf == null ? "" : "> "}${chapter}.${item}: ${amount} til ${purpose}`,
	);
}

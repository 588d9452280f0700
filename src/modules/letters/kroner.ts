/** "25712928000" → "25 712 928 000". */
export function grouped(amount: number): string {
	const digits = String(Math.abs(amount));
	const first = digits.length % 3;
	const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, index) =>
		digits.slice(first + index * 3, first + index * 3 + 3),
	);
	return [...(first === 0 ? [] : [digits.slice(0, first)]), ...groups].join(" ");
}

/** A sum as a finding tells it: "25 712 928 000 kroner", "minus 2 000 kroner". */
export function kroner(amount: number): string {
	return `${amount < 0 ? "minus " : ""}${grouped(amount)} kroner`;
}

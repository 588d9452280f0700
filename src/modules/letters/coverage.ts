/**
 * How much of a letter's binding text is placed, in per cent with one decimal. Rounded down: a hundred is
 * said only when nothing is left. A letter that binds nobody is placed whole.
 */
export function placedShare({
	binding,
	placed,
}: {
	readonly binding: number;
	readonly placed: number;
}): number {
	return binding === 0 ? 100 : Math.floor((placed * 1000) / binding) / 10;
}

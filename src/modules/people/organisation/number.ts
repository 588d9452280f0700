/** Weights of the first eight digits. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether nine digits are an organisation number: the last is what is lacking to a multiple of eleven when
 * the first eight are weighed; where ten would be lacking there is no such number (R14.1).
 */
export function isOrganisationNumber(written: string): boolean {
	if (!/^\d{9}$/.test(written)) return false;
	const digits = [...written].map(Number);
	const sum = WEIGHTS.reduce((total, weight, place) => total + weight * digits[place]!, 0);
	return (11 - (sum % 11)) % 11 === digits[8];
}

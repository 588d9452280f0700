/** A text without space and the given characters at its beginning and at its end. Linear. */
export function withoutEdges(text: string, leading: string, trailing: string): string {
	const falls = (at: number, characters: string): boolean => {
		const one = text[at];
		return one !== undefined && (characters.includes(one) || one.trim() === "");
	};
	let start = 0;
	let end = text.length;
	while (start < end && falls(start, leading)) start++;
	while (end > start && falls(end - 1, trailing)) end--;
	return text.slice(start, end);
}

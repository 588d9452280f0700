/** Why a file cannot be read as a letter. */
export type RefusalCode =
	| "empty"
	| "not-a-document"
	| "encrypted"
	| "scanned"
	| "corrupt"
	| "too-large"
	| "too-deep";

/**
 * The only error that reading a file throws. The message is one sentence in bokmål for the person who
 * chose the file: what is wrong and what to do about it. It never quotes the file.
 */
export class Refusal extends Error {
	override readonly name = "Refusal";

	constructor(
		readonly code: RefusalCode,
		message: string,
	) {
		super(message);
	}
}

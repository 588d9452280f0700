/** What a plainly written PDF does not have: the file is left to the engine, which reads or refuses it. */
export class Beyond extends Error {
	override readonly name = "Beyond";
}

/** The same from where a value is asked for. */
export function beyond(): never {
	throw new Beyond();
}

import type { askTexts } from "../../asks.texts.ts";
import type { Ask, Finding } from "../reading.ts";

/** A finding whose question is not yet put into words. */
export type Asked = Omit<Finding, "message"> & { readonly ask: Ask };

/** The values that a question takes, as its texts declare them. */
type Values<Key extends keyof typeof askTexts> = (typeof askTexts)[Key]["nb"] extends (
	values: infer V,
) => string
	? V
	: Record<never, never>;

/** A finding with its question: which one it is, and what it is about. */
export function asked<Key extends keyof typeof askTexts>(
	code: Finding["code"],
	severity: Finding["severity"],
	key: Key,
	values: Values<Key>,
	sources: Finding["sources"],
): Asked {
	return { code, severity, ask: { key, values: values as Ask["values"] }, sources };
}

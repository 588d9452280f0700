import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Contract } from "#base/contract.ts";

interface Schema {
	readonly type?: string;
	readonly format?: string;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly examples?: readonly unknown[];
	readonly minimum?: number;
	readonly minItems?: number;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A value that a schema takes: its first example where it names one, else the least that it asks for. */
function sampleOf(schema: Schema, named: Readonly<Record<string, Schema>>): unknown {
	const name = schema.$ref?.split("/").at(-1);
	if (name !== undefined) return sampleOf(named[name] ?? {}, named);
	if (schema.examples?.[0] !== undefined) return schema.examples[0];
	if (schema.const !== undefined) return schema.const;
	if (schema.enum !== undefined) return schema.enum[0];
	const alternatives = schema.anyOf ?? schema.oneOf;
	if (alternatives?.[0] !== undefined) return sampleOf(alternatives[0], named);
	switch (schema.type) {
		case "object":
			return Object.fromEntries(
				(schema.required ?? []).map((field) => [field, sampleOf(schema.properties?.[field] ?? {}, named)]),
			);
		case "array":
			return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, named));
		case "string":
			return schema.format === "uuid" ? randomUUID() : "x";
		case "integer":
		case "number":
			return Math.max(schema.minimum ?? 1, 1);
		case "boolean":
			return true;
		default:
			return null;
	}
}

/** What may be sent to a contract, with ids that nobody has. */
export function sampleInput(contract: Contract): Record<string, unknown> {
	const schema = z.toJSONSchema(contract.input, { io: "input" }) as Schema;
	return sampleOf(schema, schema.$defs ?? {}) as Record<string, unknown>;
}

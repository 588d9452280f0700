/** What the address says of what happened between two days. */
export interface PassedAddress {
	readonly fra?: string | undefined;
	/** Today where it is left out. */
	readonly til?: string | undefined;
}

const dayIn = (value: unknown): string | undefined =>
	typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
		? value
		: undefined;

/** What an address says of the two days; anything else in it is left out. */
export function passedAddressIn({ fra, til }: Record<string, unknown>): PassedAddress {
	return { fra: dayIn(fra), til: dayIn(til) };
}

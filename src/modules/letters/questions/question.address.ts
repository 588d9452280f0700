/** What the address of the questions' page carries: one letter's alone, and the question whose words are shown. */
export interface QuestionsAddress {
	readonly brev?: string;
	readonly rad?: string;
}

/** The address's state out of what the browser holds; what is not understood is left out. */
export function questionsAddressIn({ brev, rad }: Record<string, unknown>): QuestionsAddress {
	return {
		...(typeof brev === "string" ? { brev } : {}),
		...(typeof rad === "string" ? { rad } : {}),
	};
}

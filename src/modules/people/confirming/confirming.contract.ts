/** What may be asked about whether a second person confirms. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";

const chosen = z.object({
	needsSecond: z.boolean().meta({ description: "Whether what one person accepts waits for another." }),
});

/** Whether the agency acted for has chosen that a second person confirms. */
export const confirmingShow = view({
	name: "confirming.show",
	path: "/api/confirming",
	input: z.object({}),
	output: chosen,
	who: ROLES,
	rule: "R4.20",
	summary: {
		nb: "Om en annen person må bekrefte at et brev godtas",
		nn: "Om ein annan person må stadfeste at eit brev blir godteke",
		en: "Whether another person must confirm that a letter is accepted",
	},
});

/** Chooses that for the organisation acted for. What waits already goes on waiting. */
export const confirmingChoose = action({
	name: "confirming.choose",
	path: "/api/confirming/choose",
	input: chosen,
	output: chosen,
	who: ADMINISTRATORS,
	states: null,
	rule: "R4.20",
	summary: {
		nb: "Velg om en annen person må bekrefte at et brev godtas",
		nn: "Vel om ein annan person må stadfeste at eit brev blir godteke",
		en: "Choose whether another person must confirm that a letter is accepted",
	},
});

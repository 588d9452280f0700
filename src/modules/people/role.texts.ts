import type { Texts } from "#base/texts.ts";
import type { Role } from "./role.ts";

/** What roles are called, wherever one is shown. */
export const roleTexts = {
	administrator: { nb: "Administrator", nn: "Administrator", en: "Administrator" },
	controller: { nb: "Virksomhetsstyrer", nn: "Verksemdsstyrar", en: "Controller" },
	"assignment-owner": { nb: "Oppdragsansvarlig", nn: "Oppdragsansvarleg", en: "Assignment owner" },
	director: { nb: "Direktør", nn: "Direktør", en: "Director" },
	"finance-officer": { nb: "Økonomiansvarlig", nn: "Økonomiansvarleg", en: "Finance officer" },
	"risk-owner": { nb: "Risikoeier", nn: "Risikoeigar", en: "Risk owner" },
	steward: { nb: "Etatsstyrer", nn: "Etatsstyrar", en: "Agency steward" },
	auditor: { nb: "Revisor", nn: "Revisor", en: "Auditor" },
} satisfies Texts & Readonly<Record<Role, unknown>>;

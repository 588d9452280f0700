/**
 * The rules that declarations rest on, as people read them. Rules are written in docs/rules.md; a test holds
 * the English words here to those there, and asks for every rule that a declaration names.
 */
import type { Said } from "#base/contract.ts";

/** What a rule says, and where it comes from. */
export interface RuleWords {
	readonly sentence: Said;
	readonly origin: Said;
}

const CHOICE: Said = { nb: "Rorkults eget valg", nn: "Rorkults eige val", en: "Rorkult's own choice" };

const law = (citation: string): Said => ({ nb: citation, nn: citation, en: citation });

export const RULES: Readonly<Record<string, RuleWords>> = {
	"R2.13": {
		sentence: {
			nb: "Styringsdokumenter er arkivdokumenter: hvem, når, hvilken versjon. Ingenting slettes eller skrives over; det som ble lest inn ved en feil, legges til side, og et brev som leses på nytt, beholder alle tidligere avlesninger.",
			nn: "Styringsdokument er arkivdokument: kven, når, kva versjon. Ingenting blir sletta eller skrive over; det som blei lese inn ved ein feil, blir lagt til side, og eit brev som blir lese på nytt, held på alle tidlegare avlesingar.",
			en: "Governing documents are records: who, when, which version. Nothing is deleted or overwritten; what was read in by mistake is set aside, and a letter that is read again keeps every reading before.",
		},
		origin: law("arkivforskrifta §§ 14–15; bevaringsforskrifta § 7"),
	},
	"R16.1": {
		sentence: {
			nb: "Alle som bruker programmet, kan se hvem som kan gjøre og se hva i det, og etter hvilken regel.",
			nn: "Alle som bruker programmet, kan sjå kven som kan gjere og sjå kva i det, og etter kva regel.",
			en: "Whoever uses the program can see who may do and see what in it, and by which rule.",
		},
		origin: CHOICE,
	},
};

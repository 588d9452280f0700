/** What verifying found. Places are entries' numbers; `key` is the row's key as the journal writes it. */
export type Finding =
	/** The entry is not what was sealed under its number. */
	| { readonly kind: "changed"; readonly seq: number; readonly entry: string }
	/** The entry that was sealed under this number is gone; its id where it is known. */
	| { readonly kind: "removed"; readonly seq: number; readonly entry: string | null }
	/** The entry was sealed under `from`; null where it has no number any more. */
	| { readonly kind: "moved"; readonly seq: number | null; readonly from: number; readonly entry: string }
	/** The entry has a number that was never given to it. */
	| { readonly kind: "inserted"; readonly seq: number; readonly entry: string }
	/** The kept hash of an entry, or of a subtree, is gone or another. */
	| { readonly kind: "hash"; readonly seq: number }
	| { readonly kind: "node"; readonly level: number; readonly place: number }
	/** At least one of these entries and its kept hash were changed together: the signed root says so. */
	| { readonly kind: "range"; readonly from: number; readonly to: number; readonly checkpoint: number }
	/** A checkpoint is gone, does not hold what it was signed with, or is signed with a key nobody vouches for. */
	| { readonly kind: "checkpoint"; readonly number: number; readonly fault: CheckpointFault }
	/** The exported checkpoint knows of entries that are not there any more. */
	| { readonly kind: "cut"; readonly from: number; readonly to: number }
	/** The journal is another one than the one that the exported checkpoint was signed for. */
	| { readonly kind: "rewritten"; readonly to: number }
	/** A live row is not what the journal says; null key for all of a table. */
	| { readonly kind: "row"; readonly relation: string; readonly key: string; readonly fault: RowFault }
	/** Nothing journals a table that the journal knows. */
	| { readonly kind: "unwatched"; readonly relation: string };

export type CheckpointFault = "removed" | "signature" | "unknown-key" | "tree";
export type RowFault = "changed" | "removed" | "unknown" | "history" | "batch" | "content";

const CHECKPOINT_WORDS: Readonly<Record<CheckpointFault, string>> = {
	removed: "er fjernet",
	signature: "har en signatur som ikke stemmer med innholdet",
	"unknown-key": "er signert med en nøkkel som ingen går god for",
	tree: "har mellomregninger som ikke gir den signerte roten",
};

const ROW_WORDS: Readonly<Record<RowFault, string>> = {
	changed: "er endret utenom programmet: den er ikke slik journalen sist skrev den",
	removed: "er fjernet utenom programmet: journalen sier at den finnes",
	unknown: "er lagt inn eller endret utenom programmet: journalen kjenner den ikke",
	history: "har en historikk som ikke er slik journalen skrev den",
	batch: "mangler eller er endret: en rad som journalen skrev at ble lagt til, finnes ikke slik lenger",
	content: "har et innhold som ikke stemmer med sin egen kontrollsum",
};

/** A finding as one line for people: what, where. */
export function findingLine(finding: Finding): string {
	switch (finding.kind) {
		case "changed":
			return `ENDRET post ${finding.seq} (id ${finding.entry}): innholdet er ikke det som ble forseglet.`;
		case "removed":
			return `FJERNET post ${finding.seq}${finding.entry === null ? "" : ` (id ${finding.entry})`}: den ble forseglet og finnes ikke lenger.`;
		case "moved":
			return finding.seq === null
				? `FLYTTET post ${finding.from} (id ${finding.entry}): nummeret er tatt bort.`
				: `FLYTTET post ${finding.from} (id ${finding.entry}): den står nå som nummer ${finding.seq}.`;
		case "inserted":
			return `SATT INN post ${finding.seq} (id ${finding.entry}): den er aldri forseglet under dette nummeret.`;
		case "hash":
			return `ENDRET kontrollsum for post ${finding.seq}: den er borte eller en annen enn den som ble forseglet.`;
		case "node":
			return `ENDRET mellomregning ${finding.place} på nivå ${finding.level}: den er borte eller en annen enn den postene gir.`;
		case "range":
			return `ENDRET blant postene ${finding.from}–${finding.to}: minst én er byttet ut sammen med kontrollsummen; kontrollpunkt ${finding.checkpoint} er signert for noe annet.`;
		case "checkpoint":
			return `KONTROLLPUNKT ${finding.number} ${CHECKPOINT_WORDS[finding.fault]}.`;
		case "cut":
			return `KUTTET postene ${finding.from}–${finding.to}: det eksporterte kontrollpunktet omfatter dem, og de finnes ikke lenger.`;
		case "rewritten":
			return `SKREVET OM blant postene 1–${finding.to}: det eksporterte kontrollpunktet er signert for en annen journal.`;
		case "row":
			return `RAD ${finding.relation} ${finding.key} ${ROW_WORDS[finding.fault]}.`;
		case "unwatched":
			return `TABELL ${finding.relation} skrives ikke lenger i journalen: utløseren er fjernet eller slått av.`;
	}
}

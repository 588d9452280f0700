import type { Words } from "./words.ts";

/**
 * Short names that any reader of Norwegian state letters knows without an explanation: ministries,
 * agencies, research institutes, organisations and international bodies. Lower case, letters only.
 */
export const KNOWN_SHORT_NAMES: ReadonlySet<string> = new Set(
	`aid asd bfd bld dfd ed fad fd fin fid hod jd kd kdd kld kmd krd kud lmd md nfd nhd oed sd smk ud
	arkivverket avdir ast bufdir bufetat daf datatilsynet dfø dibk difi digdir direktoratet dmp doga dsa dsb dss
	etterretningstjenesten ffi fhi fma fsa fhf gd gdir hdir hi hkdir hl hrs imdi iktnorge innovasjonnorge jordskifterett
	kdir kk kripos ks kud kv landbruksdir ldir lhl lnv lo mdir mattilsynet met mf miljødir nav nbim nb ndla
	nfi nfr nhh nho nibio nih nina niva nilu nkom nmbu nokut nord norad norec norce nou npe npi nrk nsm nsb ntnu
	nupi nve ngu nvit obos oed oslomet pbe pod pst pu rha rhf hf riksrevisjonen rme sdir sf siva sintef sikt
	siu sivil sjødir skd slt smd snt spk spesialenheten ssb ssø stami statped sua sv svv tad trygderetten
	toi tøi udi udir uia uib uin uio uis uit une unit usn utdir vea vi vegdir vetinst ys unio akademikerne
	virke spekter sp nito ntl ffo safo fo nnn kfo ukom ung ungo unhcr unicef un fn eu eøs efta esa ecdc efsa emsa
	enisa eurostat frontex iaea ices imo ilo ilb itu nato oecd osse osce who wto wmo unesco undp wfp kva kvinfo
	jernbanedir banenor bane nye vy avinor atb ruter entur enova statkraft statnett equinor gassco petoro sodir
	luftfartstilsynet ptil havtil kystvakten bfe rvts nkvts rbup rkbu skde nsdm nks fagforbundet helfo nhn
	hjelpemiddelsentralen nakmi kreftregisteret npr reseptregisteret sysvak mfr dår nklms nasjonalbiblioteket
	bl bll bm bsu cicero cmi iris simula nr nersc nsf pros rcn sfi sff`
		.split(/\s+/u)
		.filter((name) => name !== ""),
);

/** Abbreviations in capitals that are things, papers and units, never somebody who does something. */
export const NO_BODIES: ReadonlySet<string> = new Set(
	`ai api bnp co dkk eur ehf fou gdpr gps hms ikt ip iso it ki kap kpi kr mva mnok nb nok nok nn ns nou obs
	pc pdf pr prop rnb ros rop sar sp spo sms tb ttb usd vdi vei vøi voi xml csv html ra rb rc id os`
		.split(/\s+/u)
		.filter((name) => name !== ""),
);

/**
 * Words that stand for the letter's own reader and name a kind of body: each with the stem that a
 * recipient of that kind bears in its name.
 */
export const KINDS_OF_BODY: readonly (readonly [Words, string])[] = [
	[{ nb: ["direktoratet"], nn: ["direktoratet"] }, "direktorat"],
	[{ nb: ["instituttet"], nn: ["instituttet"] }, "institutt"],
	[{ nb: ["universitetet"], nn: ["universitetet"] }, "universitet"],
	[{ nb: ["høgskolen", "høyskolen"], nn: ["høgskulen"] }, "høgsk"],
	[{ nb: ["ombudet"], nn: ["ombodet", "ombudet"] }, "ombud"],
];

/** Verbs in the present of what bodies do for one another. */
export const BODIES_DO: Words = {
	nb: [
		"bistår", "hjelper", "leder", "koordinerer", "veileder", "støtter", "forvalter", "behandler", "mottar", "utarbeider",
		"deltar", "bidrar", "fastsetter", "godkjenner", "samordner", "følger opp", "har ansvar", "har ansvaret",
		"har hovedansvar", "kan gi", "kan pålegge", "kan kreve", "kan godkjenne", "kan be", "vil bistå", "vil bidra", "vil lede",
	],
	nn: [
		"hjelper", "hjelpar", "leier", "koordinerer", "rettleier", "støttar", "forvaltar", "handsamar", "mottek",
		"utarbeider", "deltek", "medverkar", "bidreg", "fastset", "godkjenner", "samordnar", "følgjer opp",
		"har ansvar", "har ansvaret", "har hovudansvar", "kan gje", "kan gi", "kan påleggje", "kan krevje", "kan godkjenne", "kan be", "vil hjelpe", "vil medverke", "vil leie",
	],
};

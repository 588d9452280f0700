/**
 * Common words with æ, ø or å in letters of allocation, lower case: with them a word that has lost
 * the letter is recognised even where the whole word stands nowhere else. Extend it freely.
 */
export const COMMON_WORDS: readonly string[] = `
opplæring opplæringen økonomi- økonomi økonomisk økonomiske økonomistyring økonomireglementet departementsråd håndskrevne
håndtere håndtering gjennomføre gjennomføring gjennomføringen måloppnåelse måloppnåing målgruppe målene område områder områdene
før følge følger oppfølging oppfølgingen følgende særlig særskilt særskilte tilgjengelig årsrapport årsrapporten årsregnskap
også må måte måten året årets årlig bevilgningsåret budsjettåret både når nå få får gå går står så innenfor større størst
nødvendig nødvendige nødvendighet forhåndsvarsel høring høringen søknad søknader søknaden tilrådning påse påpeke råd rådgiver
rådgivning språk språket sårbarhet sårbarheter utøve utøvelse utførelse utføre øvelse øvelser øvrig øvrige økt økte øke
tilråding bærekraft bærekraftig lærling læring nærmere vær være været vært gjøre gjøres gjør kjønn miljø miljøet mål målet
forsøk undersøkelse undersøkelser løpende løsning løsninger støtte styringsår ønsker ønske påvirke oversiktsår`
	.trim()
	.split(/\s+/u);

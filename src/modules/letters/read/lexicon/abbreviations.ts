/**
 * Abbreviations whose stop does not end a sentence, without the stop, in lower case.
 * Extend it when a letter's abbreviation cuts a sentence in two.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`adm adr alm ang art ass avd bl.a bl ca co dep dir div dr dvs e.l eg e.kr ekskl eksl evt ev f.eks f.o.m feks ff fig
	flg forts fvl gen gj gr hhv hht ift ifb ifbm ifm ihht iht inkl innst instr jf jfr jr kap kgl kl kr kst lign m.a m.fl m.m m.v
	maks max medl meld mf mfl mht mill min mrd mv nr o.a o.l oa obs off offl ol op org osv p.g.a pga pkt pr prof prop
	prosj pst pt red ref res resp rskr rundskr s sml sign sp st stk str t.d t.o.m tab temp tidl tilsv tlf to.m u.å utg vedl vedr
	vgs vha vs årg årl økon ø d.d i.e nov des okt sept sep aug feb jan apr mm m.m.fl kv kvt tert st.meld st.prp bl.anna mellom.a`.split(
		/\s+/u,
	),
);

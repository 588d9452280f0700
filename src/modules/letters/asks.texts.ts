import type { Texts } from "#base/texts.ts";
import { leftoverTexts } from "./asks.leftover.texts.ts";
import { missingTexts } from "./asks.missing.texts.ts";
import { damaged, listed, placed, places } from "./asks.words.ts";
import { grouped, kroner } from "./kroner.ts";

/**
 * What a finding asks the ministry about. Amounts are whole kroner; places are "chapter.item";
 * dates and quotes stand as they are written. Values that may be missing are "".
 */
export const askTexts = {
	...missingTexts,
	...leftoverTexts,
	dateUnknown: {
		nb: (v: { date: string; id: string }) =>
			`Datoen ${v.date}${v.id === "" ? "" : ` i oppdrag ${v.id}`} finnes ikke. Hvilken dag er ment?`,
		nn: (v: { date: string; id: string }) =>
			`Datoen ${v.date}${v.id === "" ? "" : ` i oppdrag ${v.id}`} finst ikkje. Kva dag er meint?`,
		en: (v: { date: string; id: string }) =>
			`There is no such date as ${v.date}${v.id === "" ? "" : ` (assignment ${v.id})`}. Which day is meant?`,
	},
	wrongWeekday: {
		nb: (v: { words: string }) => `«${v.words}»: ukedag og dato stemmer ikke. Hvilken dag er ment?`,
		nn: (v: { words: string }) => `«${v.words}»: vekedag og dato stemmer ikkje. Kva dag er meint?`,
		en: (v: { words: string }) =>
			`«${v.words}»: the day of the week is not that of the date. Which day is meant?`,
	},
	assignmentBeforeLetter: {
		nb: (v: { due: string; id: string; part: string; title: string; date: string }) =>
			`Fristen ${v.due} for oppdrag ${v.id}${v.part === "" ? "" : ` (del ${v.part})`}, «${v.title}», er før brevets dato ${v.date}. Gjelder den?`,
		nn: (v: { due: string; id: string; part: string; title: string; date: string }) =>
			`Fristen ${v.due} for oppdrag ${v.id}${v.part === "" ? "" : ` (del ${v.part})`}, «${v.title}», er før datoen på brevet, ${v.date}. Gjeld han?`,
		en: (v: { due: string; id: string; part: string; title: string; date: string }) =>
			`The deadline ${v.due} of assignment ${v.id}${v.part === "" ? "" : ` (part ${v.part})`}, «${v.title}», is before the letter's date ${v.date}. Does it hold?`,
	},
	requirementBeforeLetter: {
		nb: (v: { due: string; words: string; date: string }) =>
			`Fristen ${v.due} er før brevets dato ${v.date}: «${v.words}». Gjelder den?`,
		nn: (v: { due: string; words: string; date: string }) =>
			`Fristen ${v.due} er før datoen på brevet, ${v.date}: «${v.words}». Gjeld han?`,
		en: (v: { due: string; words: string; date: string }) =>
			`The deadline ${v.due} is before the letter's date ${v.date}: «${v.words}». Does it hold?`,
	},
	reportBeforeLetter: {
		nb: (v: { name: string; due: string; date: string }) =>
			`«${v.name}» har frist ${v.due}, før brevets dato ${v.date}. Gjelder den?`,
		nn: (v: { name: string; due: string; date: string }) =>
			`«${v.name}» har frist ${v.due}, før datoen på brevet, ${v.date}. Gjeld han?`,
		en: (v: { name: string; due: string; date: string }) =>
			`«${v.name}» is due ${v.due}, before the letter's date ${v.date}. Does it hold?`,
	},
	twoDeadlines: {
		nb: (v: { id: string; one: string; other: string }) =>
			`Oppdrag ${v.id} har to frister: ${v.one} og ${v.other}. Hvilken gjelder?`,
		nn: (v: { id: string; one: string; other: string }) =>
			`Oppdrag ${v.id} har to fristar: ${v.one} og ${v.other}. Kva for ein gjeld?`,
		en: (v: { id: string; one: string; other: string }) =>
			`Assignment ${v.id} has two deadlines: ${v.one} and ${v.other}. Which one holds?`,
	},
	reportDueTwice: {
		nb: (v: { one: string; other: string }) =>
			`«${v.one}» og «${v.other}» har hver sin frist. Hvilken gjelder?`,
		nn: (v: { one: string; other: string }) =>
			`«${v.one}» og «${v.other}» har kvar sin frist. Kva for ein gjeld?`,
		en: (v: { one: string; other: string }) =>
			`«${v.one}» and «${v.other}» are due on different days. Which one holds?`,
	},
	reportDueTooSoon: {
		nb: (v: { name: string }) =>
			`«${v.name}» skal leveres før dagen som tallene skal gjelde for. Hvilken dato er riktig?`,
		nn: (v: { name: string }) =>
			`«${v.name}» skal leverast før dagen som tala skal gjelde for. Kva dato er rett?`,
		en: (v: { name: string }) =>
			`«${v.name}» is due before the day that its figures shall count to. Which date is right?`,
	},
	wrongTotal: {
		nb: (v: { chapter: string; total: number; sum: number }) =>
			`Summen for kap. ${v.chapter} er oppgitt til ${kroner(v.total)}, men postene utgjør ${kroner(v.sum)}. Hvilket beløp er riktig?`,
		nn: (v: { chapter: string; total: number; sum: number }) =>
			`Summen for kap. ${v.chapter} er oppgitt til ${kroner(v.total)}, men postane utgjer ${kroner(v.sum)}. Kva beløp er rett?`,
		en: (v: { chapter: string; total: number; sum: number }) =>
			`The sum of chapter ${v.chapter} is given as ${kroner(v.total)}, but its items make ${kroner(v.sum)}. Which amount is right?`,
	},
	wrongGrandTotal: {
		nb: (v: { total: number; sum: number }) =>
			`Summen i tabellen er oppgitt til ${kroner(v.total)}, men postene utgjør ${kroner(v.sum)}. Hvilket beløp er riktig?`,
		nn: (v: { total: number; sum: number }) =>
			`Summen i tabellen er oppgitt til ${kroner(v.total)}, men postane utgjer ${kroner(v.sum)}. Kva beløp er rett?`,
		en: (v: { total: number; sum: number }) =>
			`The table's sum is given as ${kroner(v.total)}, but its items make ${kroner(v.sum)}. Which amount is right?`,
	},
	wrongTotalTold: {
		nb: (v: { told: number; sum: number }) =>
			`Teksten gir samlet ${kroner(v.told)}, men postene utgjør ${kroner(v.sum)}. Hvilket beløp er riktig?`,
		nn: (v: { told: number; sum: number }) =>
			`Teksten gjev samla ${kroner(v.told)}, men postane utgjer ${kroner(v.sum)}. Kva beløp er rett?`,
		en: (v: { told: number; sum: number }) =>
			`The text gives ${kroner(v.told)} in all, but the items make ${kroner(v.sum)}. Which amount is right?`,
	},
	wrongNewSum: {
		nb: (v: { row: string; before: number; change: number; sum: number; after: number }) =>
			`${v.row}: ${kroner(v.before)} og ${kroner(v.change)} blir ${kroner(v.sum)}, ikke ${kroner(v.after)} som det står. Hvilket beløp er riktig?`,
		nn: (v: { row: string; before: number; change: number; sum: number; after: number }) =>
			`${v.row}: ${kroner(v.before)} og ${kroner(v.change)} blir ${kroner(v.sum)}, ikkje ${kroner(v.after)} som det står. Kva beløp er rett?`,
		en: (v: { row: string; before: number; change: number; sum: number; after: number }) =>
			`${v.row}: ${kroner(v.before)} and ${kroner(v.change)} make ${kroner(v.sum)}, not ${kroner(v.after)} as it says. Which amount is right?`,
	},
	wrongTableSum: {
		nb: (v: { total: string; sum: number }) =>
			`Summen i tabellen er oppgitt til ${v.total}, men radene utgjør ${grouped(v.sum)}. Hvilket tall er riktig?`,
		nn: (v: { total: string; sum: number }) =>
			`Summen i tabellen er oppgitt til ${v.total}, men radene utgjer ${grouped(v.sum)}. Kva tal er rett?`,
		en: (v: { total: string; sum: number }) =>
			`The table's sum is given as ${v.total}, but its rows make ${grouped(v.sum)}. Which figure is right?`,
	},
	wrongPercentages: {
		nb: (v: { sum: string }) =>
			`Andelene utgjør til sammen ${v.sum} prosent, ikke 100. Hvilken andel er feil?`,
		nn: (v: { sum: string }) =>
			`Delane utgjer til saman ${v.sum} prosent, ikkje 100. Kva for ein del er feil?`,
		en: (v: { sum: string }) => `The shares make ${v.sum} per cent, not 100. Which share is wrong?`,
	},
	earmarksExceed: {
		nb: (v: { place: string; bound: number; amount: number }) =>
			`Det er bundet ${kroner(v.bound)} på ${placed("nb", v.place)}, men tildelt ${kroner(v.amount)}. Hva er riktig?`,
		nn: (v: { place: string; bound: number; amount: number }) =>
			`Det er bunde ${kroner(v.bound)} på ${placed("nn", v.place)}, men tildelt ${kroner(v.amount)}. Kva er rett?`,
		en: (v: { place: string; bound: number; amount: number }) =>
			`${kroner(v.bound)} is earmarked on ${placed("en", v.place)}, but ${kroner(v.amount)} is allotted. What is right?`,
	},
	partsExceed: {
		nb: (v: { purpose: string; place: string; parts: number; whole: number }) =>
			`Delene av «${v.purpose}» på ${placed("nb", v.place)}, er ${kroner(v.parts)}, mer enn de ${kroner(v.whole)} de er en del av. Hva er riktig?`,
		nn: (v: { purpose: string; place: string; parts: number; whole: number }) =>
			`Delane av «${v.purpose}» på ${placed("nn", v.place)}, er ${kroner(v.parts)}, meir enn dei ${kroner(v.whole)} dei er ein del av. Kva er rett?`,
		en: (v: { purpose: string; place: string; parts: number; whole: number }) =>
			`The parts of «${v.purpose}» on ${placed("en", v.place)} are ${kroner(v.parts)}, more than the ${kroner(v.whole)} they are part of. What is right?`,
	},
	changeToldOtherwise: {
		nb: (v: { place: string; table: number; told: number }) =>
			`Tabellen gir ${kroner(v.table)} på ${placed("nb", v.place)}, men teksten ${kroner(v.told)}. Hvilket beløp er riktig?`,
		nn: (v: { place: string; table: number; told: number }) =>
			`Tabellen gjev ${kroner(v.table)} på ${placed("nn", v.place)}, men teksten ${kroner(v.told)}. Kva beløp er rett?`,
		en: (v: { place: string; table: number; told: number }) =>
			`The table gives ${kroner(v.table)} on ${placed("en", v.place)}, but the text ${kroner(v.told)}. Which amount is right?`,
	},
	lessAppropriated: {
		nb: (v: { place: string; appropriated: number; allotted: number }) =>
			`Det er bevilget ${kroner(v.appropriated)} på ${placed("nb", v.place)}, men tildelt ${kroner(v.allotted)}. Hvilket beløp er riktig?`,
		nn: (v: { place: string; appropriated: number; allotted: number }) =>
			`Det er løyvd ${kroner(v.appropriated)} på ${placed("nn", v.place)}, men tildelt ${kroner(v.allotted)}. Kva beløp er rett?`,
		en: (v: { place: string; appropriated: number; allotted: number }) =>
			`${kroner(v.appropriated)} is appropriated on ${placed("en", v.place)}, but ${kroner(v.allotted)} is allotted. Which amount is right?`,
	},
	allottedOtherwise: {
		nb: (v: { place: string; allotted: number; told: number }) =>
			`Det er tildelt ${kroner(v.allotted)} på ${placed("nb", v.place)}, men teksten gir ${kroner(v.told)}. Hvilket beløp er riktig?`,
		nn: (v: { place: string; allotted: number; told: number }) =>
			`Det er tildelt ${kroner(v.allotted)} på ${placed("nn", v.place)}, men teksten gjev ${kroner(v.told)}. Kva beløp er rett?`,
		en: (v: { place: string; allotted: number; told: number }) =>
			`${kroner(v.allotted)} is allotted on ${placed("en", v.place)}, but the text gives ${kroner(v.told)}. Which amount is right?`,
	},
	wrongShares: {
		nb: (v: { whole: number; parts: number }) =>
			`${kroner(v.whole)} skal fordeles, men delene utgjør ${kroner(v.parts)}. Hvilket beløp er riktig?`,
		nn: (v: { whole: number; parts: number }) =>
			`${kroner(v.whole)} skal fordelast, men delane utgjer ${kroner(v.parts)}. Kva beløp er rett?`,
		en: (v: { whole: number; parts: number }) =>
			`${kroner(v.whole)} shall be shared out, but the parts make ${kroner(v.parts)}. Which amount is right?`,
	},
	wrongShareOfItem: {
		nb: (v: { place: string; share: string; right: number; told: number }) =>
			`${v.share} prosent av ${placed("nb", v.place)}, er ${kroner(v.right)}, ikke ${kroner(v.told)}. Hva er riktig?`,
		nn: (v: { place: string; share: string; right: number; told: number }) =>
			`${v.share} prosent av ${placed("nn", v.place)}, er ${kroner(v.right)}, ikkje ${kroner(v.told)}. Kva er rett?`,
		en: (v: { place: string; share: string; right: number; told: number }) =>
			`${v.share} per cent of ${placed("en", v.place)}, is ${kroner(v.right)}, not ${kroner(v.told)}. Which is right?`,
	},
	wrongStepInPerCent: {
		nb: (v: { share: string; from: number; to: number }) =>
			`Fra ${kroner(v.from)} til ${kroner(v.to)} er ikke ${v.share} prosent. Hva er riktig?`,
		nn: (v: { share: string; from: number; to: number }) =>
			`Frå ${kroner(v.from)} til ${kroner(v.to)} er ikkje ${v.share} prosent. Kva er rett?`,
		en: (v: { share: string; from: number; to: number }) =>
			`From ${kroner(v.from)} to ${kroner(v.to)} is not ${v.share} per cent. Which is right?`,
	},
	wrongDivision: {
		nb: (v: { purpose: string; whole: number; parts: number }) =>
			`«${v.purpose}» er ${kroner(v.whole)}, men delene utgjør ${kroner(v.parts)}. Hvilket beløp er riktig?`,
		nn: (v: { purpose: string; whole: number; parts: number }) =>
			`«${v.purpose}» er ${kroner(v.whole)}, men delane utgjer ${kroner(v.parts)}. Kva beløp er rett?`,
		en: (v: { purpose: string; whole: number; parts: number }) =>
			`«${v.purpose}» is ${kroner(v.whole)}, but the parts make ${kroner(v.parts)}. Which amount is right?`,
	},
	shareOfWhat: {
		nb: (v: { words: string; whole: number; ofWhole: number; bound: number; ofRest: number }) =>
			`«${v.words} …»: er andelen av hele beløpet på ${kroner(v.whole)} (${kroner(v.ofWhole)}), eller av det som er igjen når ${kroner(v.bound)} er trukket fra (${kroner(v.ofRest)})?`,
		nn: (v: { words: string; whole: number; ofWhole: number; bound: number; ofRest: number }) =>
			`«${v.words} …»: er delen av heile beløpet på ${kroner(v.whole)} (${kroner(v.ofWhole)}), eller av det som er att når ${kroner(v.bound)} er trekt frå (${kroner(v.ofRest)})?`,
		en: (v: { words: string; whole: number; ofWhole: number; bound: number; ofRest: number }) =>
			`«${v.words} …»: is the share of the whole ${kroner(v.whole)} (${kroner(v.ofWhole)}), or of what is left when ${kroner(v.bound)} is taken out (${kroner(v.ofRest)})?`,
	},
	listedWithoutPart: {
		nb: (v: { place: string }) =>
			`Brevet lister ${placed("nb", v.place)} blant endringene, men sier ikke hva som endres der. Mangler det noe?`,
		nn: (v: { place: string }) =>
			`Brevet listar ${placed("nn", v.place)} mellom endringane, men seier ikkje kva som blir endra der. Manglar det noko?`,
		en: (v: { place: string }) =>
			`The letter lists ${placed("en", v.place)} among the changes, but does not say what changes there. Is something missing?`,
	},
	listedElsewhere: {
		nb: (v: { place: string; title: string }) =>
			`Brevet lister ${placed("nb", v.place)} blant endringene, men omtaler posten under overskriften «${v.title}». Hvilken post gjelder det?`,
		nn: (v: { place: string; title: string }) =>
			`Brevet listar ${placed("nn", v.place)} mellom endringane, men omtaler posten under overskrifta «${v.title}». Kva post gjeld det?`,
		en: (v: { place: string; title: string }) =>
			`The letter lists ${placed("en", v.place)} among the changes, but treats the item under the heading «${v.title}». Which item is meant?`,
	},
	authorisationItems: {
		nb: (v: { title: string; places: readonly string[] }) =>
			`Fullmakten «${v.title}» gjelder ${places("nb", v.places)}, som virksomheten ikke er tildelt. Er det ment en annen post?`,
		nn: (v: { title: string; places: readonly string[] }) =>
			`Fullmakta «${v.title}» gjeld ${places("nn", v.places)}, som verksemda ikkje er tildelt. Er det meint ein annan post?`,
		en: (v: { title: string; places: readonly string[] }) =>
			`The authorisation «${v.title}» is over ${places("en", v.places)}, which the agency was not allotted. Is another item meant?`,
	},
	authorisationItem: {
		nb: (v: { title: string; item: string }) =>
			`Fullmakten «${v.title}» gjelder post ${v.item}, som virksomheten ikke er tildelt. Er det ment en annen post?`,
		nn: (v: { title: string; item: string }) =>
			`Fullmakta «${v.title}» gjeld post ${v.item}, som verksemda ikkje er tildelt. Er det meint ein annan post?`,
		en: (v: { title: string; item: string }) =>
			`The authorisation «${v.title}» is over item ${v.item}, which the agency was not allotted. Is another item meant?`,
	},
	noIncome: {
		nb: (v: { title: string }) =>
			`Fullmakten «${v.title}» forutsetter merinntekt, men brevet tildeler ingen inntektspost. Hvilken inntektspost skal merinntekten måles mot?`,
		nn: (v: { title: string }) =>
			`Fullmakta «${v.title}» føreset meirinntekt, men brevet tildeler ingen inntektspost. Kva inntektspost skal meirinntekta målast mot?`,
		en: (v: { title: string }) =>
			`The authorisation «${v.title}» needs extra income (merinntekt), but the letter allots no income item. Against which item shall the extra income be measured?`,
	},
	investment: {
		nb: (v: { target: string; same: string; elsewhere: string; operating: readonly string[] }) =>
			`Fullmakten gjelder post 01 til post ${v.target}${v.same === "" ? "" : " under samme kapittel"}, men ${v.elsewhere === "" ? "virksomheten er ikke tildelt noen slik post" : `post ${v.target} står under kap. ${v.elsewhere}`}, og post 01 under kap. ${listed("nb", v.operating)}. Kan fullmakten brukes?`,
		nn: (v: { target: string; same: string; elsewhere: string; operating: readonly string[] }) =>
			`Fullmakta gjeld post 01 til post ${v.target}${v.same === "" ? "" : " under same kapittel"}, men ${v.elsewhere === "" ? "verksemda er ikkje tildelt nokon slik post" : `post ${v.target} står under kap. ${v.elsewhere}`}, og post 01 under kap. ${listed("nn", v.operating)}. Kan fullmakta brukast?`,
		en: (v: { target: string; same: string; elsewhere: string; operating: readonly string[] }) =>
			`The authorisation is from item 01 to item ${v.target}${v.same === "" ? "" : " of the same chapter"}, but ${v.elsewhere === "" ? "the agency was allotted no such item" : `item ${v.target} stands under chapter ${v.elsewhere}`}, and item 01 under chapter ${listed("en", v.operating)}. Can it be used?`,
	},
	calledNobody: {
		nb: (v: { place: string }) =>
			`Brevet viser til ${placed("nb", v.place)} (${v.place}), men virksomheten er ikke tildelt noe på den posten. Hvilken post er ment?`,
		nn: (v: { place: string }) =>
			`Brevet viser til ${placed("nn", v.place)} (${v.place}), men verksemda er ikkje tildelt noko på den posten. Kva post er meint?`,
		en: (v: { place: string }) =>
			`The letter refers to ${placed("en", v.place)} (${v.place}), but the agency is allotted nothing there. Which item is meant?`,
	},
	calledOtherwise: {
		nb: (v: { place: string; right: string; name: string }) =>
			`Brevet viser til ${placed("nb", v.place)} (${v.place}), men posten er tildelt som ${placed("nb", v.right)} (${v.right})${v.name === "" ? "" : ` «${v.name}»`}. Hvilken post er ment?`,
		nn: (v: { place: string; right: string; name: string }) =>
			`Brevet viser til ${placed("nn", v.place)} (${v.place}), men posten er tildelt som ${placed("nn", v.right)} (${v.right})${v.name === "" ? "" : ` «${v.name}»`}. Kva post er meint?`,
		en: (v: { place: string; right: string; name: string }) =>
			`The letter refers to ${placed("en", v.place)} (${v.place}), but the item is allotted as ${placed("en", v.right)} (${v.right})${v.name === "" ? "" : ` «${v.name}»`}. Which item is meant?`,
	},
	headedOtherwise: {
		nb: (v: { name: string; item: string; right: string }) =>
			`«${v.name}» står som post ${v.item} i overskriften og som ${placed("nb", v.right)} i tildelingen. Hvilken post er ment?`,
		nn: (v: { name: string; item: string; right: string }) =>
			`«${v.name}» står som post ${v.item} i overskrifta og som ${placed("nn", v.right)} i tildelinga. Kva post er meint?`,
		en: (v: { name: string; item: string; right: string }) =>
			`«${v.name}» is item ${v.item} in the heading and ${placed("en", v.right)} in the allotment. Which item is meant?`,
	},
	calledBoth: {
		nb: (v: { place: string; one: string; other: string }) =>
			`${placed("nb", v.place).replace(/^k/u, "K")} kalles både «${v.one}» og «${v.other}».`,
		nn: (v: { place: string; one: string; other: string }) =>
			`${placed("nn", v.place).replace(/^k/u, "K")} blir kalla både «${v.one}» og «${v.other}».`,
		en: (v: { place: string; one: string; other: string }) =>
			`${placed("en", v.place).replace(/^c/u, "C")} is called both «${v.one}» and «${v.other}».`,
	},
	namedTwice: {
		nb: (v: { place: string; one: string; other: string }) =>
			`${placed("nb", v.place).replace(/^k/u, "K")} kalles «${v.one}» i tabellen og «${v.other}» i omtalen. Er det samme post?`,
		nn: (v: { place: string; one: string; other: string }) =>
			`${placed("nn", v.place).replace(/^k/u, "K")} blir kalla «${v.one}» i tabellen og «${v.other}» i omtalen. Er det same post?`,
		en: (v: { place: string; one: string; other: string }) =>
			`${placed("en", v.place).replace(/^c/u, "C")} is called «${v.one}» in the table and «${v.other}» in the text. Is it the same item?`,
	},
	noChapter: {
		nb: (v: { words: string; number: string }) =>
			`Brevet viser til «${v.words}», men har ikke noe kapittel ${v.number}. Hvor er det ment?`,
		nn: (v: { words: string; number: string }) =>
			`Brevet viser til «${v.words}», men har ikkje noko kapittel ${v.number}. Kvar er det meint?`,
		en: (v: { words: string; number: string }) =>
			`The letter refers to «${v.words}», but has no chapter ${v.number}. Where is meant?`,
	},
	otherChapter: {
		nb: (v: { words: string; target: string; meant: string; number: string }) =>
			`Brevet viser til «${v.words}», som er «${v.target}», men omtaler ${v.meant}, som er kapittel ${v.number}. Hvilket kapittel er ment?`,
		nn: (v: { words: string; target: string; meant: string; number: string }) =>
			`Brevet viser til «${v.words}», som er «${v.target}», men omtaler ${v.meant}, som er kapittel ${v.number}. Kva kapittel er meint?`,
		en: (v: { words: string; target: string; meant: string; number: string }) =>
			`The letter refers to «${v.words}», which is «${v.target}», but speaks of ${v.meant}, which is chapter ${v.number}. Which chapter is meant?`,
	},
	annexOfInstruction: {
		nb: (v: { words: string }) =>
			`Teksten viser til «${v.words}», men instruksen har ingen egne vedlegg her. Hvilket vedlegg er ment?`,
		nn: (v: { words: string }) =>
			`Teksten viser til «${v.words}», men instruksen har ingen eigne vedlegg her. Kva vedlegg er meint?`,
		en: (v: { words: string }) =>
			`The text refers to «${v.words}», but the instruction has no annexes of its own here. Which annex is meant?`,
	},
	noAnnex: {
		nb: (v: { words: string }) => `Brevet viser til ${v.words}, men har ikke noe slikt vedlegg. Mangler det?`,
		nn: (v: { words: string }) =>
			`Brevet viser til ${v.words}, men har ikkje noko slikt vedlegg. Manglar det?`,
		en: (v: { words: string }) => `The letter refers to ${v.words}, but has no such annex. Is it missing?`,
	},
	noAssignment: {
		nb: (v: { id: string }) =>
			`Brevet viser til oppdrag ${v.id}, men gir ikke noe oppdrag med det nummeret. Hvilket oppdrag er ment?`,
		nn: (v: { id: string }) =>
			`Brevet viser til oppdrag ${v.id}, men gjev ikkje noko oppdrag med det nummeret. Kva oppdrag er meint?`,
		en: (v: { id: string }) =>
			`The letter refers to assignment ${v.id}, but gives none with that number. Which assignment is meant?`,
	},
	noSuchThing: {
		nb: (v: { words: string }) => `Brevet viser til «${v.words}», som det ikke har. Hva er ment?`,
		nn: (v: { words: string }) => `Brevet viser til «${v.words}», som det ikkje har. Kva er meint?`,
		en: (v: { words: string }) => `The letter refers to «${v.words}», which it does not have. What is meant?`,
	},
	passageTwice: {
		nb: (v: { words: string; together: string }) =>
			`Teksten «${v.words}…» står to ganger${v.together === "" ? "" : " under samme overskrift"}. Er det ene en rest, eller mangler det noe?`,
		nn: (v: { words: string; together: string }) =>
			`Teksten «${v.words}…» står to gonger${v.together === "" ? "" : " under same overskrift"}. Er det eine ein rest, eller manglar det noko?`,
		en: (v: { words: string; together: string }) =>
			`The text «${v.words}…» stands twice${v.together === "" ? "" : " under one heading"}. Was one left behind, or is something missing?`,
	},
	unreadable: {
		nb: (v: { written: readonly string[]; proposed: readonly string[]; more: string }) =>
			`Brevet har tegn som ikke kan leses: ${damaged("nb", v.written, v.proposed)}${v.more === "" ? "" : " med flere"}. Er dette riktig forstått?`,
		nn: (v: { written: readonly string[]; proposed: readonly string[]; more: string }) =>
			`Brevet har teikn som ikkje kan lesast: ${damaged("nn", v.written, v.proposed)}${v.more === "" ? "" : " med fleire"}. Er dette rett forstått?`,
		en: (v: { written: readonly string[]; proposed: readonly string[]; more: string }) =>
			`The letter has characters that cannot be read: ${damaged("en", v.written, v.proposed)}${v.more === "" ? "" : " and more"}. Is this understood rightly?`,
	},
} satisfies Texts;

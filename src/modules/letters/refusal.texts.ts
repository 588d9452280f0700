import type { Texts } from "#base/texts.ts";

/** Why a file cannot be read as a letter, by the refusal's code; by code and format where that says more. */
export const refusalTexts = {
	empty: {
		nb: "Filen er tom eller har ingen tekst. Velg filen som brevet står i.",
		nn: "Fila er tom eller har ingen tekst. Vel fila som brevet står i.",
		en: "The file is empty or has no text. Choose the file that the letter stands in.",
	},
	"not-a-document": {
		nb: "Filen er ikke et brev i et format som kan leses. Velg PDF med tekst, Word (DOCX), HTML, Markdown eller ren tekst.",
		nn: "Fila er ikkje eit brev i eit format som kan lesast. Vel PDF med tekst, Word (DOCX), HTML, Markdown eller rein tekst.",
		en: "The file is no letter in a format that can be read. Choose PDF with text, Word (DOCX), HTML, Markdown or plain text.",
	},
	"not-a-document-old-office": {
		nb: "Filen er i et eldre Office-format. Åpne den i Word, og lagre den som DOCX.",
		nn: "Fila er i eit eldre Office-format. Opne ho i Word, og lagre ho som DOCX.",
		en: "The file is in an older Office format. Open it in Word, and save it as DOCX.",
	},
	encrypted: {
		nb: "Filen er låst med passord. Lagre en kopi uten passord, og les inn den.",
		nn: "Fila er låst med passord. Lagre ein kopi utan passord, og les inn den.",
		en: "The file is locked with a password. Save a copy without one, and read that in.",
	},
	scanned: {
		nb: "PDF-en er skannet og har ingen tekst. Kjør tekstgjenkjenning på den, eller be avsenderen om den som tekst.",
		nn: "PDF-en er skanna og har ingen tekst. Køyr tekstattkjenning på han, eller be avsendaren om han som tekst.",
		en: "The PDF is scanned and has no text. Run text recognition on it, or ask the sender for it as text.",
	},
	corrupt: {
		nb: "Filen er skadet og kan ikke leses. Hent den på nytt fra avsenderen.",
		nn: "Fila er skadd og kan ikkje lesast. Hent ho på nytt frå avsendaren.",
		en: "The file is damaged and cannot be read. Fetch it again from the sender.",
	},
	"corrupt-word": {
		nb: "Word-filen er skadet og kan ikke leses. Åpne den i Word, lagre den på nytt, og prøv igjen.",
		nn: "Word-fila er skadd og kan ikkje lesast. Opne ho i Word, lagre ho på nytt, og prøv igjen.",
		en: "The Word file is damaged and cannot be read. Open it in Word, save it anew, and try again.",
	},
	"too-large": {
		nb: "Filen er for stor eller for innviklet til å være et brev. Del den opp, eller lagre den på nytt uten bilder.",
		nn: "Fila er for stor eller for innfløkt til å vere eit brev. Del ho opp, eller lagre ho på nytt utan bilete.",
		en: "The file is too large or too intricate to be a letter. Split it up, or save it anew without pictures.",
	},
	"too-deep": {
		nb: "Dokumentet har lister eller tabeller i hverandre i for mange nivåer. Forenkle dem, lagre på nytt, og prøv igjen.",
		nn: "Dokumentet har lister eller tabellar i kvarandre i for mange nivå. Forenkle dei, lagre på nytt, og prøv igjen.",
		en: "The document has lists or tables within each other too many levels deep. Simplify them, save anew, and try again.",
	},
	"too-slow": {
		nb: "Filen lot seg ikke lese på fem sekunder. Del dokumentet opp, eller lagre det på nytt, og prøv igjen.",
		nn: "Fila lét seg ikkje lese på fem sekund. Del dokumentet opp, eller lagre det på nytt, og prøv igjen.",
		en: "The file could not be read within five seconds. Split the document up, or save it anew, and try again.",
	},
	"too-heavy": {
		nb: "Filen krevde for mye minne. Del dokumentet opp, eller lagre det på nytt uten bilder, og prøv igjen.",
		nn: "Fila kravde for mykje minne. Del dokumentet opp, eller lagre det på nytt utan bilete, og prøv igjen.",
		en: "The file needed too much memory. Split the document up, or save it anew without pictures, and try again.",
	},
	"reader-failed": {
		nb: "Filen lot seg ikke lese. Lagre den på nytt eller i et annet format, og prøv igjen.",
		nn: "Fila lét seg ikkje lese. Lagre ho på nytt eller i eit anna format, og prøv igjen.",
		en: "The file could not be read. Save it anew or in another format, and try again.",
	},
} satisfies Texts;

/** The sentences of rules that stand in the way, by the denial's name. */
export const denialTexts = {
	SameFileIsInUse: {
		nb: "Den samme filen er lest inn på nytt og er i bruk. Legg den til side før du henter denne fram igjen.",
		nn: "Den same fila er lesen inn på nytt og er i bruk. Legg ho til side før du hentar denne fram att.",
		en: "The same file was read in anew and is in use. Set that one aside before you fetch this one back.",
	},
	ReadingIsCurrent: {
		nb: "Brevet er allerede lest av den leseren som kjører nå.",
		nn: "Brevet er alt lese av den lesaren som køyrer no.",
		en: "The letter has already been read by the reader that runs now.",
	},
	ReviewHasBegun: {
		nb: "Gjennomgangen av dette brevet har begynt. Legg brevet til side og les det inn på nytt hvis du vil begynne på nytt med den leseren som kjører nå.",
		nn: "Gjennomgangen av dette brevet har begynt. Legg brevet til side og les det inn på nytt om du vil byrje på nytt med den lesaren som køyrer no.",
		en: "The review of this letter has begun. Set the letter aside and read it in anew if you want to begin again with the reader that runs now.",
	},
	RowIsNotThere: {
		nb: "Raden finnes ikke i denne avlesningen. Last siden på nytt for å se det som gjelder.",
		nn: "Rada finst ikkje i denne avlesinga. Last sida på nytt for å sjå det som gjeld.",
		en: "The row is not in this reading. Load the page again to see what holds.",
	},
	RowIsNamedTwice: {
		nb: "Den samme raden er nevnt to ganger. Velg hver rad én gang.",
		nn: "Den same rada er nemnd to gonger. Vel kvar rad éin gong.",
		en: "The same row is named twice. Choose each row once.",
	},
	OnlyRowsThatAwaitAreAccepted: {
		nb: "Bare rader som ingen har vurdert ennå, kan godtas. Åpne raden igjen først, eller svar på funnet.",
		nn: "Berre rader som ingen har vurdert enno, kan godtakast. Opne rada att først, eller svar på funnet.",
		en: "Only rows that nobody has judged yet can be accepted. Open the row again first, or answer the finding.",
	},
	OnlyStandingRowsAreSetAside: {
		nb: "Bare rader som står, kan legges til side. Funn får i stedet et svar, og det som leseren har lagt til side, ligger der alt.",
		nn: "Berre rader som står, kan leggjast til side. Funn får i staden eit svar, og det som lesaren har lagt til side, ligg der alt.",
		en: "Only rows that stand can be set aside. Findings get an answer instead, and what the reader set aside lies there already.",
	},
	OnlyStandingRowsAreChanged: {
		nb: "Bare rader som står, kan endres. Åpne raden igjen først hvis den er lagt til side.",
		nn: "Berre rader som står, kan endrast. Opne rada att først om ho er lagd til side.",
		en: "Only rows that stand can be changed. Open the row again first if it was set aside.",
	},
	RowsAreMadeOfWhatStands: {
		nb: "Én rad deles i minst to, flere rader av samme slag slås sammen til én, og bare rader som står, kan deles eller slås sammen.",
		nn: "Éi rad blir delt i minst to, fleire rader av same slaget blir slått saman til éi, og berre rader som står, kan delast eller slåast saman.",
		en: "One row is split into at least two, several rows of one kind are merged into one, and only rows that stand can be split or merged.",
	},
	WordsAreNotInTheLetter: {
		nb: "Ordene som er merket, står ikke i brevet. Merk dem på nytt.",
		nn: "Orda som er merkte, står ikkje i brevet. Merk dei på nytt.",
		en: "The words that were marked are not in the letter. Mark them again.",
	},
	OnlyReviewedRowsAreOpenedAgain: {
		nb: "Raden er åpen alt: ingen har vurdert den.",
		nn: "Rada er open alt: ingen har vurdert ho.",
		en: "The row is open already: nobody has judged it.",
	},
	OnlyFindingsAreLeft: {
		nb: "Bare funn kan få være. Rader godtas, endres eller legges til side.",
		nn: "Berre funn kan få vere. Rader blir godtekne, endra eller lagde til side.",
		en: "Only findings can be left. Rows are accepted, changed or set aside.",
	},
	WhatIsReplacedIsNotAskedAbout: {
		nb: "Raden er erstattet av andre. Spør om en av dem.",
		nn: "Rada er erstatta av andre. Spør om ei av dei.",
		en: "The row is replaced by others. Ask about one of them.",
	},
	QuestionIsAboutOneThing: {
		nb: "Et spørsmål gjelder enten én rad eller ord i brevet.",
		nn: "Eit spørsmål gjeld anten éi rad eller ord i brevet.",
		en: "A question is about either one row or words in the letter.",
	},
	QuestionIsNotGathered: {
		nb: "Spørsmålet er ikke blant dem som er samlet til departementet.",
		nn: "Spørsmålet er ikkje blant dei som er samla til departementet.",
		en: "The question is not among those that are gathered for the ministry.",
	},
	OnlyGatheredQuestionsAreSent: {
		nb: "Et av spørsmålene er tatt ut av meldingen. Åpne den på nytt.",
		nn: "Eitt av spørsmåla er teke ut av meldinga. Opne ho på nytt.",
		en: "One of the questions has been taken out of the message. Open it again.",
	},
	QuestionIsAskedTwice: {
		nb: "To av spørsmålene gjelder det samme. Ta bort det ene.",
		nn: "To av spørsmåla gjeld det same. Ta bort det eine.",
		en: "Two of the questions are about the same. Take one of them away.",
	},
	QuestionAwaitsItsAnswer: {
		nb: "Et av spørsmålene er alt sendt og venter på svar. Åpne meldingen på nytt.",
		nn: "Eitt av spørsmåla er alt sendt og ventar på svar. Opne meldinga på nytt.",
		en: "One of the questions has been sent already and waits for its answer. Open the message again.",
	},
	LetterIsReadOtherwise: {
		nb: "Brevet leses ikke slik skjemaet sier: noe i en fritekst eller tittel blir lest som et oppdrag, et beløp eller en frist til. Skriv det om, eller send brevet som fil.",
		nn: "Brevet blir ikkje lese slik skjemaet seier: noko i ein fritekst eller tittel blir lese som eit oppdrag, eit beløp eller ein frist til. Skriv det om, eller send brevet som fil.",
		en: "The letter is not read as the form says: something in a paragraph or a title is read as one more assignment, amount or deadline. Write it differently, or send the letter as a file.",
	},
	SupplementIsOfAnotherYear: {
		nb: "Brevet det legges til, gjelder et annet budsjettår. Velg brevet for det samme året.",
		nn: "Brevet det blir lagt til, gjeld eit anna budsjettår. Vel brevet for det same året.",
		en: "The letter that is supplemented is of another budget year. Choose the letter of the same year.",
	},
	LetterStandsInTheYear: {
		nb: "Brevet er godtatt og gjelder i året, så det kan ikke legges til side. Ta godtakingen tilbake på siden til året først.",
		nn: "Brevet er godteke og gjeld i året, så det kan ikkje leggjast til side. Ta godtakinga tilbake på sida til året først.",
		en: "The letter is accepted and stands in the year, so it cannot be set aside. Take its acceptance back on the year's page first.",
	},
	MentionedSeesNoReview: {
		nb: "Du har nevnt noen som ikke ser gjennomgangen av brevet. Nevn bare kolleger som står i lista.",
		nn: "Du har nemnt nokon som ikkje ser gjennomgangen av brevet. Nemn berre kollegaer som står i lista.",
		en: "You have mentioned somebody who does not see the review of the letter. Mention only colleagues in the list.",
	},
	CommentIsSomebodyElses: {
		nb: "Bare den som skrev kommentaren, kan ta den tilbake.",
		nn: "Berre den som skreiv kommentaren, kan ta han tilbake.",
		en: "Only the one who wrote the comment can take it back.",
	},
	StepIsNotThere: {
		nb: "Det er ingenting her å angre. Last siden på nytt for å se det som gjelder.",
		nn: "Det er ingenting her å angre. Last sida på nytt for å sjå det som gjeld.",
		en: "There is nothing here to undo. Load the page again to see what holds.",
	},
	StepIsTakenAlready: {
		nb: "Dette er gjort alt. Last siden på nytt for å se det som gjelder.",
		nn: "Dette er gjort alt. Last sida på nytt for å sjå det som gjeld.",
		en: "This is done already. Load the page again to see what holds.",
	},
	StepIsSomebodyElses: {
		nb: "Bare den som gjorde dette, kan angre det. Åpne raden igjen hvis du mener noe annet.",
		nn: "Berre den som gjorde dette, kan angre det. Opne rada att om du meiner noko anna.",
		en: "Only the one who did this can undo it. Open the row again if you judge otherwise.",
	},
	StepIsUndoneAlready: {
		nb: "Dette er angret alt.",
		nn: "Dette er angra alt.",
		en: "This is undone already.",
	},
	StepHoldsAlready: {
		nb: "Dette er ikke angret, så det er ingenting å gjøre om igjen.",
		nn: "Dette er ikkje angra, så det er ingenting å gjere om att.",
		en: "This is not undone, so there is nothing to do again.",
	},
	StepFitsNoMore: {
		nb: "Radene står ikke lenger slik at dette kan gjøres om igjen.",
		nn: "Radene står ikkje lenger slik at dette kan gjerast om att.",
		en: "The rows no longer stand so that this can be done again.",
	},
	RowsWereTouchedSince: {
		nb: "Noen har gått videre med de samme radene siden, så dette kan ikke angres.",
		nn: "Nokon har gått vidare med dei same radene sidan, så dette kan ikkje angrast.",
		en: "Somebody has gone on with the same rows since, so this cannot be undone.",
	},
} satisfies Texts;

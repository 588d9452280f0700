import type { Texts } from "#base/texts.ts";

/** The sentences of rules about organisations, people and rights that stand in the way, by the denial's name. */
export const denialTexts = {
	SavedNameIsTaken: {
		nb: "Du har alt en visning med dette navnet her. Velg et annet, eller lagre over den.",
		nn: "Du har alt ei vising med dette namnet her. Vel eit anna, eller lagre over ho.",
		en: "You have a view with this name here already. Choose another name, or save over it.",
	},
	SavedListsAreEnough: {
		nb: "Du har så mange visninger som det er plass til her. Fjern en du ikke bruker.",
		nn: "Du har så mange visingar som det er plass til her. Fjern ei du ikkje bruker.",
		en: "You have as many views as there is room for here. Remove one that you do not use.",
	},
	SavedListIsSomebodyElses: {
		nb: "Bare den som lagret visningen, kan endre den. Lagre den under et eget navn.",
		nn: "Berre den som lagra visinga, kan endre ho. Lagre ho under eit eige namn.",
		en: "Only whoever saved the view can change it. Save it under a name of your own.",
	},
	OnlyAMinistryAddsAgencies: {
		nb: "Bare et departement legger til virksomheter. Be administratoren i departementet som styrer den, om å gjøre det.",
		nn: "Berre eit departement legg til verksemder. Be administratoren i departementet som styrer ho, om å gjere det.",
		en: "Only a ministry adds agencies. Ask the administrator of the ministry that steers it to do so.",
	},
	ShortNameIsTaken: {
		nb: "Kortnavnet er i bruk av en annen organisasjon. Velg et annet.",
		nn: "Kortnamnet er i bruk av ein annan organisasjon. Vel eit anna.",
		en: "Another organisation uses this short name. Choose a different one.",
	},
	NumberIsTaken: {
		nb: "Organisasjonsnummeret hører til en annen organisasjon. Kontroller nummeret.",
		nn: "Organisasjonsnummeret høyrer til ein annan organisasjon. Kontroller nummeret.",
		en: "The organisation number belongs to another organisation. Check the number.",
	},
	RegisterHasChangedMeanwhile: {
		nb: "Noe av det du så, er endret i mellomtiden. Les filen inn på nytt, og se over endringene.",
		nn: "Noko av det du såg, er endra i mellomtida. Les fila inn på nytt, og sjå over endringane.",
		en: "Some of what you saw has changed meanwhile. Read the file again and look the changes over.",
	},
	OnlyItsOwnAreImported: {
		nb: "Du kan endre din egen organisasjon og dem departementet ditt styrer i år. Ta de andre ut av importen.",
		nn: "Du kan endre din eigen organisasjon og dei som departementet ditt styrer i år. Ta dei andre ut av importen.",
		en: "You can change your own organisation and those that your ministry steers this year. Leave the others out.",
	},
	OnlyTheSteeringMinistrySaysWhoSteers: {
		nb: "Bare departementet som styrer virksomheten i år, sier hvem som styrer den.",
		nn: "Berre departementet som styrer verksemda i år, seier kven som styrer ho.",
		en: "Only the ministry that steers the agency this year says who steers it.",
	},
	OnlyAMinistrySteers: {
		nb: "Bare et departement kan styre en virksomhet. Velg et departement.",
		nn: "Berre eit departement kan styre ei verksemd. Vel eit departement.",
		en: "Only a ministry can steer an agency. Choose a ministry.",
	},
	OnlyAnAgencyIsSteered: {
		nb: "Et departement blir ikke styrt av et annet. Velg en virksomhet.",
		nn: "Eit departement blir ikkje styrt av eit anna. Vel ei verksemd.",
		en: "A ministry is not steered by another. Choose an agency.",
	},
	PastYearsStand: {
		nb: "Hvem som styrte i et år som er over, kan ikke endres. Velg inneværende eller et senere år.",
		nn: "Kven som styrte i eit år som er over, kan ikkje endrast. Vel inneverande eller eit seinare år.",
		en: "Who steered in a year that is over cannot be changed. Choose this year or a later one.",
	},
	UnitNameIsTaken: {
		nb: "Det finnes en enhet med dette navnet på samme sted. Velg et annet navn.",
		nn: "Det finst ei eining med dette namnet på same stad. Vel eit anna namn.",
		en: "There is a unit with this name in the same place. Choose another name.",
	},
	UnitAboveIsClosed: {
		nb: "Enheten over er lagt ned. Velg en enhet som er i bruk.",
		nn: "Eininga over er lagd ned. Vel ei eining som er i bruk.",
		en: "The unit above is closed. Choose one that is in use.",
	},
	UnitWouldStandUnderItself: {
		nb: "En enhet kan ikke ligge under seg selv. Velg et annet sted.",
		nn: "Ei eining kan ikkje liggje under seg sjølv. Vel ein annan stad.",
		en: "A unit cannot stand under itself. Choose another place.",
	},
	UnitsWouldStandTooDeep: {
		nb: "Enhetene kan ligge i høyst tolv nivåer. Velg et sted høyere opp.",
		nn: "Einingane kan liggje i høgst tolv nivå. Vel ein stad høgare opp.",
		en: "Units can stand at most twelve levels deep. Choose a place further up.",
	},
	UnitHasOpenUnits: {
		nb: "Enheten har enheter under seg. Flytt dem eller legg dem ned først.",
		nn: "Eininga har einingar under seg. Flytt dei eller legg dei ned først.",
		en: "The unit has units under it. Move or close those first.",
	},
	UnitHasRoles: {
		nb: "Noen har en rolle i enheten. Avslutt rollene først.",
		nn: "Nokon har ei rolle i eininga. Avslutt rollene først.",
		en: "Somebody has a role in the unit. End the roles first.",
	},
	UnitIsClosed: {
		nb: "Enheten er lagt ned. Velg en enhet som er i bruk.",
		nn: "Eininga er lagd ned. Vel ei eining som er i bruk.",
		en: "The unit is closed. Choose one that is in use.",
	},
	SignInBelongsToSomebody: {
		nb: "Innloggingen hører til en annen person. Kontroller utsteder og bruker-ID.",
		nn: "Innlogginga høyrer til ein annan person. Kontroller utferdar og brukar-ID.",
		en: "The sign-in belongs to another person. Check issuer and user id.",
	},
	NobodyChangesTheirOwnSignIn: {
		nb: "Du kan ikke endre din egen innlogging. Be en annen administrator om det.",
		nn: "Du kan ikkje endre di eiga innlogging. Be ein annan administrator om det.",
		en: "You cannot change your own sign-in. Ask another administrator.",
	},
	NobodyEndsThemself: {
		nb: "Du kan ikke avslutte deg selv. Be en annen administrator om det.",
		nn: "Du kan ikkje avslutte deg sjølv. Be ein annan administrator om det.",
		en: "You cannot end yourself. Ask another administrator.",
	},
	LastAdministratorStays: {
		nb: "Organisasjonen ville stå uten administrator. Gi en annen rollen uten sluttdag først.",
		nn: "Organisasjonen ville stå utan administrator. Gi ein annan rolla utan sluttdag først.",
		en: "The organisation would be without an administrator. Give somebody else the role without a last day first.",
	},
	NobodyGivesThemselfARole: {
		nb: "Du kan ikke gi deg selv en rolle. Be en annen administrator om det.",
		nn: "Du kan ikkje gi deg sjølv ei rolle. Be ein annan administrator om det.",
		en: "You cannot give yourself a role. Ask another administrator.",
	},
	OnlyActivePeopleHaveRoles: {
		nb: "Personen har sluttet og kan ikke få roller. Hent personen tilbake først.",
		nn: "Personen har slutta og kan ikkje få roller. Hent personen tilbake først.",
		en: "The person has left and can have no roles. Bring the person back first.",
	},
	RightsAreNotBackdated: {
		nb: "En rolle kan ikke gis bakover i tid. Velg i dag eller en senere dag.",
		nn: "Ei rolle kan ikkje givast bakover i tid. Vel i dag eller ein seinare dag.",
		en: "A role cannot be given back in time. Choose today or a later day.",
	},
	RoleIsHeldAlready: {
		nb: "Personen har denne rollen allerede i hele eller deler av perioden.",
		nn: "Personen har denne rolla alt i heile eller delar av perioden.",
		en: "The person has this role already in all or part of the period.",
	},
	MinistryHasAdministratorsAndAuditors: {
		nb: "I et departement gis rollene administrator og revisor. Etatsstyrer gis i virksomheten som styres.",
		nn: "I eit departement blir rollene administrator og revisor gitt. Etatsstyrar blir gitt i verksemda som blir styrt.",
		en: "In a ministry the roles are administrator and auditor. A steward's role is given in the agency that is steered.",
	},
	StewardIsNamedByTheMinistry: {
		nb: "Etatsstyreren er ansatt i departementet som styrer virksomheten, og får rollen av administratoren der.",
		nn: "Etatsstyraren er tilsett i departementet som styrer verksemda, og får rolla av administratoren der.",
		en: "The steward works in the ministry that steers the agency, and is given the role by its administrator.",
	},
	RolesOfAnAgencyGoToItsOwn: {
		nb: "Denne rollen gis bare til virksomhetens egne. Fra andre kommer bare etatsstyrer og revisor.",
		nn: "Denne rolla blir berre gitt til verksemda sine eigne. Frå andre kjem berre etatsstyrar og revisor.",
		en: "This role goes to the agency's own people. Only stewards and auditors come from elsewhere.",
	},
	StewardIsEndedByTheMinistry: {
		nb: "Departementet avslutter sine egne etatsstyrere. Be administratoren der om det.",
		nn: "Departementet avsluttar sine eigne etatsstyrarar. Be administratoren der om det.",
		en: "The ministry ends the roles of its own stewards. Ask its administrator.",
	},
	RolesEndFromNowOn: {
		nb: "En rolle kan ikke avsluttes bakover i tid. Velg i går for å avslutte den med en gang, eller en senere dag.",
		nn: "Ei rolle kan ikkje avsluttast bakover i tid. Vel i går for å avslutte ho med ein gong, eller ein seinare dag.",
		en: "A role cannot be ended back in time. Choose yesterday to end it at once, or a later day.",
	},
	EndIsNotPostponed: {
		nb: "Rollen slutter allerede på eller før denne dagen. Gi rollen på nytt for å forlenge den.",
		nn: "Rolla sluttar alt på eller før denne dagen. Gi rolla på nytt for å forlengje ho.",
		en: "The role already ends on or before this day. Give the role anew to prolong it.",
	},
	YourOwnRoleLastsTheDay: {
		nb: "Din egen rolle kan tidligst slutte ved dagens slutt.",
		nn: "Di eiga rolle kan tidlegast slutte når dagen er slutt.",
		en: "Your own role can end at the end of the day at the earliest.",
	},
	NobodyDeputisesForADeputy: {
		nb: "En vikar kan ikke ha vikar. Gi vikariatet til en annen.",
		nn: "Ein vikar kan ikkje ha vikar. Gi vikariatet til ein annan.",
		en: "A deputy cannot have a deputy. Give the task to somebody else.",
	},
	DeputyIsSomebodyElse: {
		nb: "Vikaren må være en annen enn den som har rollen.",
		nn: "Vikaren må vere ein annan enn den som har rolla.",
		en: "The deputy must be somebody else than the one who holds the role.",
	},
	DeputyPeriodIsWithinTheRoles: {
		nb: "Vikaren kan bare ha rollen i den perioden rollen gjelder.",
		nn: "Vikaren kan berre ha rolla i den perioden rolla gjeld.",
		en: "A deputy can only stand in while the role itself counts.",
	},
} satisfies Texts;

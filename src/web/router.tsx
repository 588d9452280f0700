import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { type PolicyAddress, PolicyScreen, policyAddressIn } from "#access/ui";
import { type LatelyAddress, LatelyScreen, latelyAddressIn, TrailScreen } from "#audit/ui";
import { MoneyScreen, moneyAddressIn } from "#budget/ui";
import { MeetingsScreen } from "#dialogue/ui";
import {
	AcceptanceProvider,
	LETTER_READERS,
	LettersScreen,
	letterQuery,
	QuestionsLink,
	QuestionsScreen,
	questionsAddressIn,
	type ReadingAddress,
	ReadingScreen,
	readingAddressIn,
} from "#letters/ui";
import {
	OrganisationsScreen,
	type PeopleAddress,
	PeopleScreen,
	PersonScreen,
	peopleAddressIn,
	RegisterScreen,
	SessionsScreen,
	SignedInScreen,
	type SignInAddress,
	SignInScreen,
	SteeringScreen,
	signInAddressIn,
	UnitsScreen,
} from "#people/ui";
import { AssignmentsScreen, DutiesScreen, GoalsScreen } from "#plan/ui";
import { ReportsScreen } from "#reports/ui";
import { SearchScreen, searchAddressIn } from "#search/ui";
import {
	AgenciesScreen,
	AssignmentScreen,
	ComparisonScreen,
	FateScreen,
	LetterAcceptance,
	OVERSEERS,
	PassedScreen,
	passedAddressIn,
	SendScreen,
	WheelScreen,
	wheelAddressIn,
	YearScreen,
	YearsScreen,
} from "#year/ui";
import { type ListAddress, listAddressIn } from "./components/list.ts";
import { queries } from "./queries.ts";
import { isSignedOut, type Session, sessionQuery } from "./session.tsx";
import { Broken, Lost, Shell } from "./shell.tsx";

const root = createRootRoute({
	component: () => (
		<AcceptanceProvider value={LetterAcceptance}>
			<Shell agencies={{ who: OVERSEERS }} letters={{ who: LETTER_READERS }} questions={<QuestionsLink />} />
		</AcceptanceProvider>
	),
	notFoundComponent: Lost,
	errorComponent: Broken,
});

const signIn = createRoute({
	getParentRoute: () => root,
	path: "/logg-inn",
	validateSearch: (search): SignInAddress => signInAddressIn(search),
	component: SignInScreen,
});

/** What lies behind the sign-in. Nobody waits for who it is: what the page shows is asked for at the same time. */
const inside = createRoute({
	getParentRoute: () => root,
	id: "inside",
	beforeLoad: () => void queries.prefetchQuery(sessionQuery),
});

const home = createRoute({
	getParentRoute: () => root,
	path: "/",
	beforeLoad: async () => {
		const session = await queries.ensureQueryData(sessionQuery).catch((fault: unknown) => fault);
		// Whoever signs in comes back here, and on to the page that is theirs.
		if (isSignedOut(session)) throw redirect({ to: "/logg-inn", replace: true });
		const roles = (session as Partial<Session>).roles ?? [];
		const isOverseer = roles.some((role) => OVERSEERS.includes(role));
		throw redirect({ to: isOverseer ? "/etater" : "/brev", replace: true });
	},
});

const agencies = createRoute({ getParentRoute: () => inside, path: "/etater", component: AgenciesScreen });

const letters = createRoute({ getParentRoute: () => inside, path: "/brev", component: LettersScreen });

const letter = createRoute({
	getParentRoute: () => inside,
	path: "/brev/$id",
	validateSearch: (search): ReadingAddress => readingAddressIn(search),
	// Not waited for: the letter comes on its way while the screen's code does.
	loader: ({ params }) => void queries.prefetchQuery(letterQuery(params.id)),
	component: ReadingScreen,
});

const fates = createRoute({ getParentRoute: () => inside, path: "/brev/gang", component: FateScreen });

const sendLetter = createRoute({ getParentRoute: () => inside, path: "/brev/send", component: SendScreen });

const questions = createRoute({
	getParentRoute: () => inside,
	path: "/sporsmal",
	validateSearch: questionsAddressIn,
	component: QuestionsScreen,
});

const lately = createRoute({
	getParentRoute: () => inside,
	path: "/hendelser",
	validateSearch: (search): LatelyAddress => latelyAddressIn(search),
	component: LatelyScreen,
});

const trail = createRoute({ getParentRoute: () => inside, path: "/spor/$kind/$id", component: TrailScreen });

const policy = createRoute({
	getParentRoute: () => inside,
	path: "/tilganger",
	validateSearch: (search): PolicyAddress => policyAddressIn(search),
	component: PolicyScreen,
});

const ofPeople = {
	getParentRoute: () => inside,
	validateSearch: (search: object): PeopleAddress => peopleAddressIn({ ...search }),
};

const people = [
	createRoute({ ...ofPeople, path: "/organisasjon", component: OrganisationsScreen }),
	createRoute({ ...ofPeople, path: "/organisasjon/personer", component: PeopleScreen }),
	createRoute({ ...ofPeople, path: "/organisasjon/personer/$id", component: PersonScreen }),
	createRoute({ ...ofPeople, path: "/organisasjon/enheter", component: UnitsScreen }),
	createRoute({ ...ofPeople, path: "/organisasjon/styring", component: SteeringScreen }),
	createRoute({ ...ofPeople, path: "/organisasjon/enhetsregisteret", component: RegisterScreen }),
] as const;

const sessions = createRoute({
	getParentRoute: () => inside,
	path: "/mine-okter",
	component: SessionsScreen,
});

const signedIn = createRoute({ getParentRoute: () => inside, path: "/innlogget", component: SignedInScreen });

const years = createRoute({ getParentRoute: () => inside, path: "/aar", component: YearsScreen });

const chosenInYear = (search: Record<string, unknown>): Pick<ListAddress, "rad" | "dag"> => {
	const { rad, dag } = listAddressIn(search);
	return { rad, dag };
};

const year = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year",
	validateSearch: chosenInYear,
	component: YearScreen,
});

const assignment = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year/oppdrag/$number",
	validateSearch: chosenInYear,
	component: AssignmentScreen,
});

const comparison = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year/sammenlign/$id",
	component: ComparisonScreen,
});

const passed = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year/endringer",
	validateSearch: passedAddressIn,
	component: PassedScreen,
});

const search = createRoute({
	getParentRoute: () => inside,
	path: "/sok",
	validateSearch: searchAddressIn,
	component: SearchScreen,
});

const wheel = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year/aarshjul",
	validateSearch: wheelAddressIn,
	component: WheelScreen,
});

const lists = (
	[
		["/aar/$year/mal", GoalsScreen],
		["/aar/$year/oppdrag", AssignmentsScreen],
		["/aar/$year/krav", DutiesScreen],
		["/aar/$year/dialog", MeetingsScreen],
		["/aar/$year/rapporter", ReportsScreen],
	] as const
).map(([path, component]) =>
	createRoute({
		getParentRoute: () => inside,
		path,
		validateSearch: (search): ListAddress => listAddressIn(search),
		component,
	}),
);

const money = createRoute({
	getParentRoute: () => inside,
	path: "/aar/$year/penger",
	validateSearch: moneyAddressIn,
	component: MoneyScreen,
});

/** Every address of the web. Filters, search, chosen row and tab stand in it, so that it can be pasted. */
export const router = createRouter({
	routeTree: root.addChildren([
		home,
		signIn,
		inside.addChildren([
			...[agencies, letters, fates, sendLetter, letter, questions, lately, trail, policy, sessions, signedIn],
			...people,
			...[years, year, assignment, comparison, money, wheel, passed, search],
			...lists,
		]),
	]),
	defaultPreload: "intent",
	scrollRestoration: false,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}

import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { type PolicyAddress, PolicyScreen, policyAddressIn } from "#access/ui";
import { TrailScreen } from "#audit/ui";
import {
	LettersScreen,
	letterQuery,
	type ReadingAddress,
	ReadingScreen,
	readingAddressIn,
} from "#letters/ui";
import { queries } from "./queries.ts";
import { Broken, Lost, Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost, errorComponent: Broken });

const home = createRoute({
	getParentRoute: () => root,
	path: "/",
	beforeLoad: () => {
		throw redirect({ to: "/brev", replace: true });
	},
});

const letters = createRoute({ getParentRoute: () => root, path: "/brev", component: LettersScreen });

const letter = createRoute({
	getParentRoute: () => root,
	path: "/brev/$id",
	validateSearch: (search): ReadingAddress => readingAddressIn(search),
	// Not waited for: the letter comes on its way while the screen's code does.
	loader: ({ params }) => void queries.prefetchQuery(letterQuery(params.id)),
	component: ReadingScreen,
});

const trail = createRoute({ getParentRoute: () => root, path: "/spor/$kind/$id", component: TrailScreen });

const policy = createRoute({
	getParentRoute: () => root,
	path: "/tilganger",
	validateSearch: (search): PolicyAddress => policyAddressIn(search),
	component: PolicyScreen,
});

/** Every address of the web. Filters, search, chosen row and tab stand in it, so that it can be pasted. */
export const router = createRouter({
	routeTree: root.addChildren([home, letters, letter, trail, policy]),
	defaultPreload: "intent",
	scrollRestoration: false,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}

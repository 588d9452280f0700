import { createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { Suspense } from "react";
import { LettersScreen, type ReadingAddress, ReadingScreen, readingAddressIn } from "#letters/ui";
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
	component: function LetterRoute() {
		return (
			<Suspense>
				<ReadingScreen id={letter.useParams().id} />
			</Suspense>
		);
	},
});

/** Every address of the web. Filters, search, chosen row and tab stand in it, so that it can be pasted. */
export const router = createRouter({
	routeTree: root.addChildren([home, letters, letter]),
	defaultPreload: "intent",
	scrollRestoration: false,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}

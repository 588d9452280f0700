/** What the web's addresses may use of search. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { searchAddressIn } from "./search.address.ts";

/** Search in everything; fetched when somebody searches. */
export const SearchScreen = lazyRouteComponent(() => import("./search.screen.tsx"));

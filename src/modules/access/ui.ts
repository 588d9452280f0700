/** What the web's addresses may use of the access module's screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { type PolicyAddress, policyAddressIn } from "./filter.ts";

/** Who may do and see what; fetched when somebody opens it. */
export const PolicyScreen = lazyRouteComponent(() => import("./policy.screen.tsx"));

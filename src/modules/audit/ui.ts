/** What the web's addresses may use of the audit's screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { type LatelyAddress, latelyAddressIn } from "./lately.address.ts";

/** What has been done lately; fetched when somebody looks for it. */
export const LatelyScreen = lazyRouteComponent(() => import("./lately.screen.tsx"));

/** What happened to a thing; fetched when somebody opens a trail. */
export const TrailScreen = lazyRouteComponent(() => import("./trail.screen.tsx"));

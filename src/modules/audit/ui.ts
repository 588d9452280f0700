/** What the web's addresses may use of the audit's screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

/** What happened to a thing; fetched when somebody opens a trail. */
export const TrailScreen = lazyRouteComponent(() => import("./trail.screen.tsx"));

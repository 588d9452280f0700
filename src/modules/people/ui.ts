/** What the web's addresses and screens of other modules may use of people. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { type PeopleAddress, peopleAddressIn } from "./address.ts";
export { roleTexts } from "./role.texts.ts";
export { SavedViews } from "./saved/saved-views.tsx";
export { type SignInAddress, SignInScreen, signInAddressIn } from "./session/sign-in.screen.tsx";

/** The pages about organisations and people; each is fetched when somebody opens it. */
export const OrganisationsScreen = lazyRouteComponent(
	() => import("./organisation/organisations.screen.tsx"),
);
export const PeopleScreen = lazyRouteComponent(() => import("./person/people.screen.tsx"));
export const PersonScreen = lazyRouteComponent(() => import("./person/person.screen.tsx"));
export const UnitsScreen = lazyRouteComponent(() => import("./unit/units.screen.tsx"));
export const SteeringScreen = lazyRouteComponent(() => import("./steering/steering.screen.tsx"));
export const RegisterScreen = lazyRouteComponent(() => import("./register/register.screen.tsx"));

/** Where one is signed in; fetched when somebody opens it. */
export const SessionsScreen = lazyRouteComponent(() => import("./session/sessions.screen.tsx"));
/** Where a tab ends in which somebody signed in to go on in another one. */
export const SignedInScreen = lazyRouteComponent(() => import("./session/signed-in.screen.tsx"));

/** What other screens, and the web's addresses, may use of the people's screens. */
export { roleTexts } from "./role.texts.ts";
export { type SignInAddress, SignInScreen, signInAddressIn } from "./session/sign-in.screen.tsx";

/** What other screens, and the web's addresses, may use of the letters' screens. */
import { lazy } from "react";

export { LettersScreen } from "./letters.screen.tsx";
export { type ReadingAddress, readingAddressIn } from "./reading/address.ts";

/** The letter beside what was read out of it; fetched when somebody opens a letter. */
export const ReadingScreen = lazy(() => import("./reading/reading.screen.tsx"));

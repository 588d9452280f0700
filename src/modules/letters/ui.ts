/** What other screens, and the web's addresses, may use of the letters' screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { letterQuery } from "./letter.query.ts";
export { LETTER_READERS } from "./letter.ts";
export { LettersScreen } from "./letters.screen.tsx";
export { type ReadingAddress, readingAddressIn } from "./reading/address.ts";

/** The letter beside what was read out of it; fetched when somebody opens a letter. */
export const ReadingScreen = lazyRouteComponent(() => import("./reading/reading.screen.tsx"));

/** What the web's addresses and other screens may use of the dialogue's screens. */
export { meetingsQuery } from "./dialogue.calls.ts";
export { MeetingsScreen } from "./dialogue.screen.tsx";

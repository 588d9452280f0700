/** What screens of other modules may use of people. */
export { roleTexts } from "./role.texts.ts";

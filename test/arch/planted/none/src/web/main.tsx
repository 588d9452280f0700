import { Screen } from "../modules/letters/ui.ts";
export const main = Screen;

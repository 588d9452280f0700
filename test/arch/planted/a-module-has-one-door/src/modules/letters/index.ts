import { person } from "../people/person.ts";
export const letter = person;

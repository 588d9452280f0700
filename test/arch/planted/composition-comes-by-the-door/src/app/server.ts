import { person } from "../modules/people/person.ts";
export const server = person;

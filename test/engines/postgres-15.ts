import { runEngine } from "./engine.ts";

/** The oldest engine that the program accepts. */
export default runEngine("postgres-15-linux-x64");

import { runEngine } from "./engine.ts";

/** The engine that the program brings. */
export default runEngine();

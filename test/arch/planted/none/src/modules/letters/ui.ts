export { Screen } from "./letter.screen.tsx";

export { Screen as letters } from "./letter.screen.tsx";

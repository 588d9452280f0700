import type { Letter } from "./letter.ts";
export const Screen = ({ letter }: { letter: Letter }) => <p>{letter}</p>;

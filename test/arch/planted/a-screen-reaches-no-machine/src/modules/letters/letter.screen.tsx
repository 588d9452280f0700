import { title } from "./title.ts";
export const Screen = () => <p>{title}</p>;

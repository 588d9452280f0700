import { unzipSync } from "fflate";
export const outline = unzipSync;

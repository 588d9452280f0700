import Ajv from "ajv";
export const check = Ajv;

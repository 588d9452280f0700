import "./gone.ts";

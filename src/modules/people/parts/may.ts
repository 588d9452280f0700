import { useMay } from "#web/session.tsx";
import { ADMINISTRATORS, PEOPLE_READERS } from "../role.ts";

const ADMINISTERING = { who: ADMINISTRATORS };
const READING = { who: PEOPLE_READERS };

/** Whether the one who looks may change what they look after: screens offer what the server allows. */
export const useIsAdministrator = (): boolean => useMay(ADMINISTERING);

/** Whether the one who looks may see people and their rights. */
export const useSeesPeople = (): boolean => useMay(READING);

/** What a person does in an agency; policies go by it. `people.person.roles` takes no other. */
export const ROLES = ["controller"] as const;
export type Role = (typeof ROLES)[number];

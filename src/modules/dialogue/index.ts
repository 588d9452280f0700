/** The dialogue module's door for the server: the meetings of the governance dialogue. */
export { dialogueModule } from "./meeting.actions.ts";
export { addMeetings, type MeetingRows, meetingsKept, meetingsOf } from "./meeting.store.ts";

/**
 * Something that a person who runs the program can mend: a wrong setting, a taken port, a full disk.
 *
 * The message is one line in bokmål that says what is wrong, where, and what to do. The command line
 * prints it alone and ends with exit code 2; it carries no stack and no trace id.
 */
export class Fault extends Error {
	override readonly name = "Fault";
}

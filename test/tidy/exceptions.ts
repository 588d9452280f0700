/** What the tidiness tests let pass. Every list only shrinks: new code gets no exception. */

/** Files that are longer than 400 lines, and how long they may be. */
export const LONG_FILES: Readonly<Record<string, number>> = {};

/** Files with functions longer than 60 lines, and how long the longest may be. */
export const LONG_FUNCTIONS: Readonly<Record<string, number>> = {};

/**
 * Regular expressions that take quadratic time on a long run of one character, by file; `put together`
 * are those made from lexicons. The reader's limits on time keep them from doing harm.
 */
export const SLOW_EXPRESSIONS: Readonly<Record<string, number>> = {
	"put together": 1,
};

import { expect, test } from "vitest";
import * as contracts from "./letter.contract.ts";
import { LETTER_ADDRESSES } from "./letters.calls.ts";
import * as reviews from "./review/review.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(LETTER_ADDRESSES).toEqual({
		upload: contracts.letterUpload.path,
		readAgain: contracts.letterReadAgain.path,
		list: contracts.letterList.path,
		show: contracts.letterShow.path,
		text: contracts.letterText.path,
		reading: contracts.letterReading.path,
		spreadsheet: contracts.letterSpreadsheet.path,
		file: contracts.letterFile.path,
		review: reviews.reviewShow.path,
		readiness: reviews.reviewReadiness.path,
		takeStep: reviews.reviewTakeStep.path,
	});
});

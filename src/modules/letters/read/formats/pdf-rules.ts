import type { Engine, Pointer } from "./pdf-engine.ts";
import type { Rule, View } from "./pdf-page.ts";
import type { Scratch } from "./pdf-scratch.ts";

/** A page with more strokes than this is a drawing, not a table. */
const STROKE_LIMIT = 20_000;
const PATH_OBJECT = 2;
const FORM_OBJECT = 5;
/** Strokes and boxes thinner than this are lines. Points. */
const THIN = 2.5;
/** Shorter lines are ticks and underlines of single letters. Points. */
const SHORT = 6;

/** What is drawn on a page beside its text. */
export interface Drawn {
	readonly rules: readonly Rule[];
	/** Bullets that are drawn, not set. */
	readonly dots: readonly Rule[];
}

/** Reads the lines that are drawn on a page: edges of tables, and what looks like them. */
export function readRules(engine: Engine, page: Pointer, view: View, room: Scratch): Drawn {
	const reader = new RuleReader(engine, view, room);
	const { call } = engine;
	const count = call.FPDFPage_CountObjects(page);
	for (let index = 0; index < count && reader.asked < STROKE_LIMIT; index++) {
		const object = call.FPDFPage_GetObject(page, index);
		const type = call.FPDFPageObj_GetType(object);
		if (type === PATH_OBJECT) reader.path(object, [[1, 0, 0, 1, 0, 0]]);
		else if (type === FORM_OBJECT) reader.form(object, []);
	}
	return { rules: reader.rules, dots: reader.dots };
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** Forms inside forms deeper than this hold no table of a letter. */
const FORM_DEPTH = 4;
/** How wide a drawn bullet is at least and at most. Points. */
const DOT = [2, 8] as const;

class RuleReader {
	readonly rules: Rule[] = [];
	readonly dots: Rule[] = [];
	asked = 0;

	constructor(
		private readonly engine: Engine,
		private readonly view: View,
		private readonly room: Scratch,
	) {}

	form(object: Pointer, around: readonly Matrix[]): void {
		if (around.length >= FORM_DEPTH) return;
		const { call } = this.engine;
		const matrices = [this.matrix(object), ...around];
		const count = call.FPDFFormObj_CountObjects(object);
		for (let index = 0; index < count && this.asked < STROKE_LIMIT; index++) {
			this.asked++;
			const inner = call.FPDFFormObj_GetObject(object, index);
			const type = call.FPDFPageObj_GetType(inner);
			if (type === PATH_OBJECT) this.path(inner, matrices);
			else if (type === FORM_OBJECT) this.form(inner, matrices);
		}
	}

	/** Each straight stroke of a path is a line; a filled box is one only where it is thin. */
	path(path: Pointer, around: readonly Matrix[]): void {
		const { call } = this.engine;
		const count = call.FPDFPath_CountSegments(path);
		this.asked += count;
		if (this.asked > STROKE_LIMIT) return;
		const stroked = this.isStroked(path);
		const matrices = [this.matrix(path), ...around];
		const strokes: [Point, Point][] = [];
		const points: Point[] = [];
		let first: Point | null = null;
		let last: Point | null = null;
		for (let index = 0; index < count; index++) {
			const segment = call.FPDFPath_GetPathSegment(path, index);
			const point = this.point(segment, matrices);
			points.push(point);
			// Segment types: 0 a line, 1 a curve, 2 a move.
			const type = call.FPDFPathSegment_GetType(segment);
			if (type === 2) first = point;
			else if (type === 0 && last !== null) strokes.push([last, point]);
			if (first !== null && call.FPDFPathSegment_GetClose(segment) !== 0) strokes.push([point, first]);
			last = point;
		}
		if (points.length >= 4 && points.length <= 64) this.addDot(points);
		if (stroked) for (const [from, to] of strokes) this.add(from, to);
		else this.addBox(strokes.flat());
	}

	private addBox(points: readonly Point[]): void {
		if (points.length === 0 || points.length > 16) return;
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		this.add([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
	}

	/** A small box or disc that is drawn, not set, is a list's bullet. */
	private addDot(points: readonly Point[]): void {
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		const [left, right] = [Math.min(...xs), Math.max(...xs)];
		const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
		const [wide, high] = [right - left, bottom - top];
		if (wide < DOT[0] || wide > DOT[1] || high < DOT[0] || high > DOT[1] || wide > 1.5 * high) return;
		this.dots.push({ left, right, top, bottom });
	}

	private add([fromX, fromY]: Point, [toX, toY]: Point): void {
		const [left, right] = [Math.min(fromX, toX), Math.max(fromX, toX)];
		const [top, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
		const [wide, high] = [right - left, bottom - top];
		if (high <= THIN && wide >= SHORT) {
			const middle = (top + bottom) / 2;
			this.rules.push({ left, right, top: middle, bottom: middle });
		} else if (wide <= THIN && high >= SHORT) {
			const middle = (left + right) / 2;
			this.rules.push({ left: middle, right: middle, top, bottom });
		}
	}

	private isStroked(path: Pointer): boolean {
		const { place } = this.room;
		this.engine.call.FPDFPath_GetDrawMode(path, place, place + 4);
		return this.room.ints()[1] !== 0;
	}

	private matrix(object: Pointer): Matrix {
		this.engine.call.FPDFPageObj_GetMatrix(object, this.room.place);
		const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.room.floats();
		return [a, b, c, d, e, f];
	}

	private point(segment: Pointer, matrices: readonly Matrix[]): Point {
		const { place } = this.room;
		this.engine.call.FPDFPathSegment_GetPoint(segment, place, place + 4);
		let [x = 0, y = 0] = this.room.floats();
		for (const [a, b, c, d, e, f] of matrices) [x, y] = [a * x + c * y + e, b * x + d * y + f];
		return [this.view.x(x, y), this.view.y(x, y)];
	}
}

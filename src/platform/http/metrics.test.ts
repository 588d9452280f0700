import { describe, expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";

/** A line of the text format 0.0.4: a comment, or a name with labels and a number. */
const LINE = /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[^{}]+\})? -?[0-9.e+-]+)$/;

describe("the counts", () => {
	const metrics = createMetrics();
	metrics.count({ method: "GET", route: "/api/letters", status: 200, ms: 20 });
	metrics.count({ method: "GET", route: "/api/letters", status: 200, ms: 300 });
	metrics.count({ method: "POST", route: "/api/letters/upload", status: 422, ms: 7_000 });
	const gauges = ["busy", "idle"].map((state, value) => ({
		name: `pool{state="${state}"}`,
		help: "Pool.",
		value,
	}));
	const lines = metrics.text(gauges).trimEnd().split("\n");

	test("are lines that Prometheus reads", () => {
		expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
	});

	test("tell requests by route and status, with durations in growing classes", () => {
		const labels = 'method="GET",route="/api/letters",status="200"';
		const name = "rorkult_http_request_duration_seconds";
		expect(lines).toContain(`${name}_bucket{${labels},le="0.025"} 1`);
		expect(lines).toContain(`${name}_bucket{${labels},le="1"} 2`);
		expect(lines).toContain(`${name}_bucket{${labels},le="+Inf"} 2`);
		expect(lines).toContain(`${name}_sum{${labels}} 0.32`);
		expect(lines).toContain(`${name}_count{method="POST",route="/api/letters/upload",status="422"} 1`);
	});

	test("say once what a family of gauges is", () => {
		expect(lines.filter((line) => line.includes("pool"))).toEqual([
			"# HELP pool Pool.",
			"# TYPE pool gauge",
			'pool{state="busy"} 0',
			'pool{state="idle"} 1',
		]);
	});
});

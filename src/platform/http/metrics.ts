/** Upper ends of the classes that durations are counted in, in seconds. */
const CLASSES = [0.005, 0.025, 0.1, 0.25, 1, 5] as const;

/** One answered request. */
export interface Answered {
	readonly method: string;
	/** The route's template, never the address itself. */
	readonly route: string;
	readonly status: number;
	readonly ms: number;
}

/** What is so right now. Those of one name, told apart by labels, stand together and share their help. */
export interface Gauge {
	/** With its labels. */
	readonly name: string;
	readonly help: string;
	readonly value: number;
}

/** Counts of what the server answered, as Prometheus reads them. */
export interface Metrics {
	count(answered: Answered): void;
	/** The counts in Prometheus' text format 0.0.4, and what is so right now. */
	text(gauges: readonly Gauge[]): string;
}

interface Series {
	count: number;
	seconds: number;
	readonly classes: number[];
}

/** Starts counting from nothing. */
export function createMetrics(): Metrics {
	const series = new Map<string, Series>();
	return {
		count({ method, route, status, ms }) {
			const labels = `method="${method}",route="${route}",status="${status}"`;
			const found = series.get(labels) ?? { count: 0, seconds: 0, classes: CLASSES.map(() => 0) };
			series.set(labels, found);
			found.count += 1;
			found.seconds += ms / 1000;
			for (const [index, end] of CLASSES.entries()) {
				if (ms / 1000 <= end) found.classes[index] = (found.classes[index] ?? 0) + 1;
			}
		},
		text: (gauges) =>
			[...durations(series), ...rightNow(gauges), ...aboutTheProcess()].join("\n").concat("\n"),
	};
}

const NAME = "rorkult_http_request_duration_seconds";

function* durations(series: ReadonlyMap<string, Series>): Generator<string> {
	yield `# HELP ${NAME} Time from a request's first line to its answer.`;
	yield `# TYPE ${NAME} histogram`;
	for (const [labels, { count, seconds, classes }] of series) {
		for (const [index, end] of CLASSES.entries())
			yield `${NAME}_bucket{${labels},le="${end}"} ${classes[index]}`;
		yield `${NAME}_bucket{${labels},le="+Inf"} ${count}`;
		yield `${NAME}_sum{${labels}} ${seconds}`;
		yield `${NAME}_count{${labels}} ${count}`;
	}
}

function* rightNow(gauges: readonly Gauge[]): Generator<string> {
	let before = "";
	for (const { name, help, value } of gauges) {
		const [family = name] = name.split("{");
		if (family !== before) {
			yield `# HELP ${family} ${help}`;
			yield `# TYPE ${family} gauge`;
		}
		before = family;
		yield `${name} ${value}`;
	}
}

function* aboutTheProcess(): Generator<string> {
	const { rss, heapUsed } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	const lines: readonly [string, string, string, number][] = [
		["process_resident_memory_bytes", "gauge", "Resident memory.", rss],
		["nodejs_heap_size_used_bytes", "gauge", "Heap in use.", heapUsed],
		["process_cpu_seconds_total", "counter", "Time on the processor.", (user + system) / 1e6],
		["process_uptime_seconds", "gauge", "Time since the program started.", process.uptime()],
	];
	for (const [name, type, help, value] of lines) {
		yield `# HELP ${name} ${help}`;
		yield `# TYPE ${name} ${type}`;
		yield `${name} ${value}`;
	}
}

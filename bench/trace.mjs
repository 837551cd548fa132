// What a long task of the page's own thread went into, read from a trace of the browser.

/** What a trace is to hold (Chrome's trace event format). */
export const categories = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.gc",
  "disabled-by-default-v8.cpu_profiler",
  "v8",
];

/** Steps of the browser's own that tell where time went; what none of them covers is script. */
const steps = new Map([
  ["MinorGC", "garbage"],
  ["MajorGC", "garbage"],
  ["V8.GC_MARK_COMPACTOR", "garbage"],
  ["V8.GC_SCAVENGER", "garbage"],
  ["UpdateLayoutTree", "style"],
  ["Layout", "layout"],
  ["PrePaint", "paint"],
  ["Paint", "paint"],
  ["Layerize", "paint"],
  ["Commit", "paint"],
  ["ParseHTML", "parse"],
]);

/** A line for each task of the page's own thread that took more than that many milliseconds. */
export function longTasksOf(trace, least) {
  const { traceEvents: events } = JSON.parse(trace.toString());
  const tasks = events.filter(({ name, dur }) => name === "RunTask" && dur > least * 1000);
  const threads = new Map(
    events.filter(({ name }) => name === "thread_name").map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]),
  );
  const profile = samplesOf(events);
  return tasks
    .filter(({ pid, tid }) => threads.get(`${pid} ${tid}`) === "CrRendererMain")
    .map(
      (task) =>
        `${(task.dur / 1000).toFixed(0)} ms: ${[...shares(task, events), ...functions(task, profile)].join(", ")}`,
    );
}

/** What the browser's own steps took of a task, nested ones counted once for the outermost. */
function shares({ pid, tid, ts, dur }, events) {
  const inside = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === "X" && steps.has(event.name))
    .filter((event) => event.ts >= ts && event.ts + event.dur <= ts + dur)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = new Map();
  let end = 0;
  for (const event of inside) {
    if (event.ts < end) continue;
    end = event.ts + event.dur;
    const step = steps.get(event.name);
    sums.set(step, (sums.get(step) ?? 0) + event.dur);
  }
  return told(sums, 3);
}

/** The functions of script that a task was in most, themselves and with all that they called. */
function functions({ pid, ts, dur }, profiles) {
  const profile = profiles.get(pid);
  if (!profile) return [];
  const [alone, whole] = [new Map(), new Map()];
  for (const { at, node, lasted } of profile.samples) {
    if (at < ts || at > ts + dur) continue;
    const path = profile.pathOf(node);
    alone.set(path[0], (alone.get(path[0]) ?? 0) + lasted);
    for (const name of new Set(path)) whole.set(name, (whole.get(name) ?? 0) + lasted);
  }
  const unnamed = ["(root)", "(program)", "(anonymous)", "(idle)"];
  for (const name of unnamed) whole.delete(name);
  return [`alone [${told(alone, 8).join(", ")}]`, `with what they call [${told(whole, 16).join(", ")}]`];
}

/** What took less, in microseconds, is not told. */
const leastTold = 2000;

function told(sums, most) {
  return [...sums]
    .filter(([, time]) => time > leastTold)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, time]) => `${name} ${(time / 1000).toFixed(0)}`);
}

/** The samples of each process's profile: when, in which call, and how long until the next. */
function samplesOf(events) {
  const profiles = new Map();
  const chunks = events.filter(({ name }) => name === "Profile" || name === "ProfileChunk");
  for (const { name, pid, id, args } of chunks) {
    const key = `${pid} ${id}`;
    if (name === "Profile") {
      profiles.set(key, { pid, nodes: new Map(), samples: [], at: args.data.startTime });
      continue;
    }
    const profile = profiles.get(key);
    if (!profile) continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? [])
      profile.nodes.set(id, { parent, name: callFrame.functionName || "(anonymous)" });
    (cpuProfile.samples ?? []).forEach((node, i) => {
      const before = profile.samples.at(-1);
      if (before) before.lasted = timeDeltas[i];
      profile.at += timeDeltas[i];
      profile.samples.push({ at: profile.at, node, lasted: 0 });
    });
  }
  const byProcess = new Map();
  for (const { pid, nodes, samples } of profiles.values()) {
    const known = byProcess.get(pid);
    if (!known || known.samples.length < samples.length)
      byProcess.set(pid, { samples, pathOf: (id) => pathIn(nodes, id) });
  }
  return byProcess;
}

function pathIn(nodes, id) {
  const path = [];
  for (let node = nodes.get(id); node; node = nodes.get(node.parent)) path.push(node.name);
  return path.length > 0 ? path : ["(unknown)"];
}

// `npm run bench -- --frames` builds the page, unfolds generated debates in a browser, pans and zooms them, and prints how
// many frames a second that gives, beside others that draw the same debates, and one rectangle.
//   --claims 1000,10000        these sizes
//   --ours                     without the others
//   --page DIR                 a page that is built already
//   --profile DIR              writes a profile of the page's own thread for each movement there
import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { root } from "../scripts/setup.mjs";
import { framesReport, limit, ours } from "./framesReport.mjs";
import { addressOf, calm, dropDebate, load, servePage } from "./page.mjs";

/** How long each movement lasts, in milliseconds. */
const lasting = 4000;

/** From where the map is moved, and how: `pan` along an ellipse, `zoom` in and out again. */
const movements = [
  { name: "pan, from afar", zoom: 0.15, move: "pan" },
  { name: "pan, names and bars", zoom: 0.5, move: "pan" },
  { name: "pan, to read", zoom: 1, move: "pan" },
  { name: "zoom", zoom: 0.3, move: "zoom" },
];

/** What is measured, in the order of the table; what begins with a `?` is a page of `browser/`. */
const contestants = [
  { title: "React Flow, what is in sight", page: "?reactFlow" },
  { title: "cytoscape.js, canvas", page: "?cytoscape" },
  { title: "vis-network, canvas", page: "?visNetwork" },
  { title: ours },
  { title: limit, page: "?rectangle" },
];

/** How long a contestant may take for one size, in milliseconds. */
const patience = 240_000;

/** Measures all sizes, prints how each did, and gives back the tables. */
export async function measureFrames(args) {
  const options = { claims: { type: "string" }, page: { type: "string" }, profile: { type: "string" } };
  const { values } = parseArgs({
    args,
    options: { ...options, frames: { type: "boolean" }, ours: { type: "boolean" } },
  });
  const sizes = values.claims?.split(",").map(Number) ?? [1000, 10_000];
  if (values.profile) mkdirSync(values.profile, { recursive: true });
  const asked = contestants.filter(({ page }) => !values.ours || page === undefined || page === "?rectangle");
  const others = await othersServer();
  const { browser, address, close } = await servePage(values.page);
  const results = [];
  for (const claims of sizes) {
    const debate = await debateOf(claims);
    for (const { title, page } of asked) {
      const visit = page
        ? onOther(
            browser,
            `${addressOf(others)}${page}`,
            title === limit ? { ...debate, drawing: debate.text } : debate,
          )
        : onMap(browser, address, { debate, claims, folder: values.profile });
      const rows = await inTime(browser, visit);
      results.push({ claims, title, rows });
      say(`${claims} claims, ${title}`, rows);
    }
  }
  await Promise.all([close(), others.close()]);
  return framesReport(sizes, results);
}

/** The pages of the others, built like ours. */
async function othersServer() {
  const folder = join(root, "bench", "browser");
  const outDir = join(root, "bench", "node_modules", ".cache", "browser");
  await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const host = { host: "127.0.0.1", port: 0 };
  return preview({ root: folder, configFile: false, logLevel: "warn", build: { outDir }, preview: host });
}

/** What comes of a visit, or nothing where it takes too long or fails; whichever it is, its pages are closed then. */
async function inTime(browser, visit) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(console.error(`nothing within ${patience / 1000} s`)), patience);
  });
  const rows = await Promise.race([visit.catch((error) => console.error(`${error}`)), late]);
  clearTimeout(timer);
  await Promise.all(browser.contexts().map((context) => context.close()));
  return rows;
}

function say(title, rows) {
  const load = loadavg()[0].toFixed(1);
  if (!rows) return console.log(`\n${title}: nothing`);
  console.log(
    `\n${title}: first picture ${rows.first.toFixed(0)} ms, ${(rows.heap / 2 ** 20).toFixed(1)} MB (load ${load})`,
  );
  console.log(`${"".padEnd(24)}frames/s   p95 ms  worst ms  processor ms/frame  drawn`);
  for (const { name, fps, p95, worst, processor, drawn } of rows.movements) {
    const figures = [fps.toFixed(1).padStart(8), p95.toFixed(1).padStart(9), worst.toFixed(1).padStart(10)];
    console.log(
      `${name.padEnd(24)}${figures.join("")}${processor.toFixed(1).padStart(20)}${String(drawn).padStart(7)}`,
    );
  }
}

/** Another's picture of the same debate, moved by its own commands. */
async function onOther(browser, address, { drawing, bounds }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.route("**/drawing.json", (route) => route.fulfill({ body: drawing, contentType: "application/json" }));
    await page.goto(address);
    await page.waitForFunction(() => globalThis.drawOnce);
    const first = await page.evaluate(() => globalThis.drawOnce());
    const heap = await heapOf(page);
    const rows = [];
    for (const { name, zoom, move } of movements) {
      // What a contestant's own command gives back, as its whole graph, is not to be copied out of the page.
      await page.evaluate((camera) => void globalThis.camera.look(camera), cameraAt(zoom, bounds));
      await page.waitForTimeout(1000);
      await calm(page);
      rows.push({ name, ...(await measure(browser, page, move)) });
    }
    return { first, heap, movements: rows };
  } finally {
    await page.close();
  }
}

/** The middle of a map's height, where most claims are, from a zoom. */
function cameraAt(zoom, { y, height }) {
  return { x: -900 * zoom, y: -Math.round((y + height / 2) * zoom), zoom };
}

async function onMap(browser, at, { debate, claims, folder }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${at}#l=en`);
  await page.locator('link[href*="otherFonts"]').waitFor({ state: "attached" });
  const { text, bounds } = debate;
  const { first, heap } = await openMap(page, text);
  const session = await context.newCDPSession(page);
  const rows = [];
  for (const { name, zoom, move } of movements) {
    await lookFrom(page, zoom, bounds);
    if (folder) await startProfile(session);
    rows.push({ name, ...(await measure(browser, page, move)) });
    const file = `${claims} ${name}.cpuprofile`.replace(/[ ,]+/gu, "-");
    if (folder) writeFileSync(join(folder, file), JSON.stringify((await session.send("Profiler.stop")).profile));
  }
  await context.close();
  return { first, heap, movements: rows };
}

/** A generated debate as a file of ours, the room that it takes unfolded, and its places for the others. */
async function debateOf(claims) {
  const { taskText, viewOf, readWhole } = await load("bench/task.ts");
  const { layoutView } = await load("src/layout/layoutView.ts");
  const text = taskText(claims);
  const view = viewOf(readWhole(text));
  const { boxes, bounds } = layoutView(view);
  const at = new Map(view.claims.map(({ id }, i) => [id, i]));
  const cards = boxes.map(({ x, y, width, height, lines }) => ({ x, y, width, height, text: lines[0]?.text ?? "" }));
  const links = view.relations.flatMap(({ relation: { from, to } }) => {
    const ends = [at.get(from[0]), at.get(to)];
    return ends.includes(undefined) ? [] : [ends];
  });
  return { text, bounds, drawing: JSON.stringify({ cards, lines: links }) };
}

/** Opens a map as a reader would who drops it on the page, and unfolds all of it; says how long its first picture took, and what it held then. */
async function openMap(page, text) {
  // As the others' pages are, ours is loaded, and rests.
  await calm(page);
  const first = await dropDebate(page, text);
  await page
    .waitForFunction(() => location.hash.includes("m="), undefined, { timeout: 120_000 })
    .catch(() => undefined);
  await calm(page);
  const heap = await heapOf(page);
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
  await page.waitForTimeout(1000);
  await calm(page);
  return { first, heap };
}

/** The bytes that a page's script holds, when all has been collected that it no longer uses. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** Looks at our map from a zoom. */
async function lookFrom(page, asked, bounds) {
  const { x, y, zoom } = cameraAt(asked, bounds);
  const camera = [x, y, zoom].join();
  await page.evaluate((to) => {
    location.hash = `${location.hash.replace(/&z=[^&]*/u, "")}&z=${to}`;
  }, camera);
  await page.waitForTimeout(1500);
  await calm(page);
}

async function startProfile(session) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
}

/** Moves a map a little each frame, by the wheel or its own commands, and says what that took. */
async function measure(browser, page, move) {
  const session = await browser.newBrowserCDPSession();
  const before = await processorTime(session);
  const { frames, drawn } = await page.evaluate(turnWheel, { move, lasting });
  const processor = (await processorTime(session)) - before;
  await session.detach();
  const steps = frames.slice(1).map((time, i) => time - frames[i]);
  const sorted = [...steps].sort((a, b) => a - b);
  return {
    fps: (1000 * steps.length) / (frames.at(-1) - frames[0]),
    p95: sorted[Math.floor(sorted.length * 0.95)],
    worst: sorted.at(-1),
    processor: processor / steps.length,
    drawn,
  };
}

/** What all processes of the browser have taken of the processor, in milliseconds. */
async function processorTime(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Runs in the page: as far in a second whatever the frames take. */
async function turnWheel({ move, lasting }) {
  const { camera } = globalThis;
  const svg = document.querySelector("svg[data-showing]");
  const turns = {
    pan: (time, step) => ({ deltaX: 0.4 * step * Math.cos(time / 700), deltaY: 1.3 * step * Math.sin(time / 700) }),
    zoom: (time, step) => ({ deltaY: (Math.sin(time / 640) > 0 ? -0.11 : 0.11) * step, ctrlKey: true }),
  };
  const frames = [];
  for (let start; frames.length < 2 || frames.at(-1) - start < lasting; ) {
    const time = await new Promise(requestAnimationFrame);
    start ??= time;
    const step = Math.min(200, time - (frames.at(-1) ?? time));
    frames.push(time);
    const turn = turns[move](time - start, step);
    if (camera) {
      if (move === "pan") camera.pan(-turn.deltaX, -turn.deltaY);
      else camera.zoom(2 ** (-turn.deltaY / 100), 720, 470);
      continue;
    }
    const at = { clientX: 720, clientY: 470, bubbles: true, cancelable: true, view: window };
    svg.dispatchEvent(new WheelEvent("wheel", { ...turn, ...at }));
  }
  return { frames, drawn: (svg ?? document).querySelectorAll("*").length };
}

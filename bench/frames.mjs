// `npm run bench -- --frames` builds the page, unfolds generated debates in a browser, pans and zooms them, and prints how
// many frames a second that gives, beside one rectangle on an empty page.
//   --claims 1000,10000        these sizes
//   --page DIR                 a page that is built already
//   --profile DIR              writes a profile of the page's own thread for each movement there
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { preview, runnerImport } from "vite";
import { findBrowser, launchOptions } from "../scripts/browser.mjs";
import { buildPage } from "../scripts/build.mjs";
import { root } from "../scripts/setup.mjs";

/** How long each movement lasts, in milliseconds. */
const lasting = 4000;

/** From where the map is moved, and how: `pan` along an ellipse, `zoom` in and out again. */
const movements = [
  { name: "pan, from afar", zoom: 0.15, move: "pan" },
  { name: "pan, names and bars", zoom: 0.5, move: "pan" },
  { name: "pan, to read", zoom: 1, move: "pan" },
  { name: "zoom", zoom: 0.3, move: "zoom" },
];

/** Measures all sizes and prints a table for each. */
export async function measureFrames(args) {
  const options = { claims: { type: "string" }, page: { type: "string" }, profile: { type: "string" } };
  const { values } = parseArgs({ args, options: { ...options, frames: { type: "boolean" } } });
  const sizes = values.claims?.split(",").map(Number) ?? [1000, 10_000, 50_000];
  const outDir = values.page ?? join(root, "node_modules", ".cache", "argument-atlas", "frames");
  if (!values.page) await buildPage(outDir);
  if (values.profile) mkdirSync(values.profile, { recursive: true });
  const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ ...launchOptions, executablePath, env: { ...process.env, ...env } });
  const at = `http://127.0.0.1:${server.httpServer.address().port}/`;
  say("one rectangle", await onEmptyPage(browser));
  for (const claims of sizes) say(`${claims} claims`, await onMap(browser, at, claims, values.profile));
  await browser.close();
  await server.close();
  if (!values.page) rmSync(outDir, { recursive: true, force: true });
}

function say(title, rows) {
  const load = loadavg()[0].toFixed(1);
  console.log(`\n${title.padEnd(24)}frames/s   p95 ms  worst ms  processor ms/frame  drawn   (load ${load})`);
  for (const { name, fps, p95, worst, processor, drawn } of rows) {
    const figures = [fps.toFixed(1).padStart(8), p95.toFixed(1).padStart(9), worst.toFixed(1).padStart(10)];
    console.log(
      `${name.padEnd(24)}${figures.join("")}${processor.toFixed(1).padStart(20)}${String(drawn).padStart(7)}`,
    );
  }
}

/** The limit: one rectangle, moved like a map. */
async function onEmptyPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<body style="margin:0"><svg data-showing="near" width="1440" height="848" style="display:block"><g transform="translate(0 0) scale(1)"><rect width="240" height="90" fill="#1D4E8F"/></g></svg>',
  );
  await page.evaluate(() => {
    const group = document.querySelector("g");
    const camera = { x: 600, y: 400, zoom: 1 };
    document.querySelector("svg").addEventListener("wheel", (event) => {
      event.preventDefault();
      if (event.ctrlKey) camera.zoom = Math.min(4, Math.max(0.15, camera.zoom * 2 ** (-event.deltaY / 100)));
      else [camera.x, camera.y] = [camera.x - event.deltaX, camera.y - event.deltaY];
      group.setAttribute("transform", `translate(${camera.x} ${camera.y}) scale(${camera.zoom})`);
    });
  });
  const rows = [];
  for (const move of ["pan", "zoom"]) rows.push({ name: move, ...(await measure(browser, page, move)) });
  await page.close();
  return rows;
}

async function onMap(browser, at, claims, folder) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${at}#l=en`);
  await page.locator('link[href*="otherFonts"]').waitFor({ state: "attached" });
  const { text, bounds } = await debateOf(claims);
  await openMap(page, text);
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
  return rows;
}

/** A generated debate as a file, and the room that it takes unfolded. */
async function debateOf(claims) {
  const load = async (file) => (await runnerImport(join(root, file), { root, configFile: false })).module;
  const { taskText, viewOf, readWhole } = await load("bench/task.ts");
  const { layoutView } = await load("src/layout/layoutView.ts");
  const text = taskText(claims);
  return { text, bounds: layoutView(viewOf(readWhole(text))).bounds };
}

/** Opens a map as a reader would who drops it on the page, and unfolds all of it. */
async function openMap(page, text) {
  await page.route("**/debate.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
  await page.evaluate(async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([await (await fetch("./debate.json")).blob()], "debate.json"));
    for (const type of ["dragover", "drop"])
      document
        .querySelector("main")
        .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await page
    .waitForFunction(() => location.hash.includes("m="), undefined, { timeout: 120_000 })
    .catch(() => undefined);
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
  await page.waitForTimeout(1000);
  await calm(page);
}

/** Waits until nothing has kept the page busy for a while. */
async function calm(page) {
  await page.evaluate(async () => {
    for (let quiet = 0, last = performance.now(); quiet < 30; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = performance.now();
      quiet = now - last < 45 ? quiet + 1 : 0;
      last = now;
    }
  });
}

/** Looks at the middle of the map's height, where most claims are, from a zoom. */
async function lookFrom(page, zoom, { y, height }) {
  const camera = [-900 * zoom, -Math.round((y + height / 2) * zoom), zoom].join();
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

/** Moves the map by one turn of the wheel a frame, and says what that took. */
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
    const at = { clientX: 720, clientY: 470, bubbles: true, cancelable: true, view: window };
    svg.dispatchEvent(new WheelEvent("wheel", { ...turns[move](time - start, step), ...at }));
  }
  return { frames, drawn: svg.querySelectorAll("*").length };
}

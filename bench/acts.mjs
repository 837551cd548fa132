// `npm run bench -- --acts` opens large debates in a browser, does what readers do, and prints for each act how long the
// page answered nothing at the longest.
//   --debates 10000,reasons    these debates
//   --file MAP                 this map, which has a claim c0
//   --long 80                  what is long in a trace, in milliseconds
//   --page DIR                 a page that is built already
//   --trace                    says of each long task what it went into (a page of readable names tells most)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calm, dropDebate, load, servePage } from "./page.mjs";
import { categories, longTasksOf } from "./trace.mjs";

/** From how many milliseconds a browser calls a task long. */
const long = 50;

/** Debates by the name that asks for one, each with how it is made by what is loaded from `bench/`. */
const debates = {
  10000: {
    title: "10,000 claims, 1,000 voices",
    made: ({ voicedDebate, withOriginal }) => withOriginal(voicedDebate(10_000, 1000), 10_000),
  },
  100000: {
    title: "100,000 claims, 8,000 voices",
    made: ({ voicedDebate, withOriginal }) => withOriginal(voicedDebate(100_000, 8000), 7000),
  },
  reasons: { title: "one claim with 5,000 reasons", made: ({ poll }) => ({ map: poll(5000) }) },
};

const press = (key) => (page) => page.keyboard.press(key);

/** What a reader does, in this order, and what is there when it is done; some of it needs an original text. */
const acts = [
  { name: "open the file", does: (page, { text }) => dropDebate(page, text), done: '[data-card="c0"]' },
  { name: "search for three words", does: searchFor, done: 'dialog :is(mark, [class*="missed"])' },
  { name: "close the search", does: press("Escape") },
  { name: "choose a claim", does: chooseFirst, done: "[data-card][data-selected]" },
  { name: "attach a text", does: attachText, done: '[data-region=panel] [data-text="moved"]', needsOriginal: true },
  { name: "open the filters", does: press("x"), done: "[role=dialog] [type=checkbox]" },
  { name: "filter", does: tick("first"), done: "[role=dialog] :checked" },
  {
    name: "filter by one thing more",
    does: tick("last"),
    done: "[role=dialog] :has(:checked) ~ * :checked, [role=dialog] fieldset:has(:checked) ~ fieldset :checked",
  },
  { name: "clear the filters", does: clearFilters, done: "body:not(:has(section[aria-label=Filters]))" },
  { name: "unfold all", does: (page) => look(page, "f", "@all") },
  { name: "look from afar", does: lookFrom(0.15), done: 'svg[data-showing="far"]' },
  { name: "look at names", does: lookFrom(0.5), done: 'svg[data-showing="mid"]' },
  { name: "look to read", does: lookFrom(1), done: 'svg[data-showing="near"]' },
  { name: "fold a branch", does: foldFirst, done: '[data-claim="c0"][aria-expanded="false"]' },
  { name: "suppose a claim false", does: press("w"), done: "[data-whatif]" },
  { name: "ask what stands", does: press("v"), done: "[data-card] .standing" },
  { name: "outline", does: press("2"), done: "[role=treeitem]" },
  { name: "answers", does: press("3"), done: "[data-region=answers]" },
  { name: "back to the map", does: press("1"), done: "svg [data-card]" },
  { name: "the other language", does: press("b"), done: 'html[lang="zh-Hant"]' },
  { name: "the other theme", does: (page) => look(page, "t", "dark"), done: 'html[data-theme="dark"]' },
  { name: "conclusion on top", does: arrangeOnTop, done: "body:not(:has(progress))" },
  { name: "make it ready for print", does: printInVain, done: "html[data-printed]" },
  { name: "prepare an export", does: press("Control+Shift+E"), done: "dialog[open] button[aria-disabled=false]" },
];

/** Measures all debates, prints how each did, and gives back the table. */
export async function measureActs(args) {
  const given = { debates: { type: "string" }, file: { type: "string" }, page: { type: "string" } };
  const options = { ...given, trace: { type: "boolean" }, long: { type: "string", default: `${long}` } };
  const { values } = parseArgs({ args, options: { ...options, acts: { type: "boolean" } } });
  const names = values.debates?.split(",") ?? Object.keys(debates);
  const asked = values.file
    ? [{ title: values.file, text: readFileSync(values.file, "utf8") }]
    : names.map(debateNamed);
  const { browser, address, close } = await servePage(values.page);
  const results = [];
  for (const { title, made, text } of asked) {
    const debate = made ? await debateOf(made) : { text };
    console.log(`\n${title} (load ${loadavg()[0].toFixed(1)})`);
    results.push({ title, rows: await visit(browser, address, debate, values.trace && Number(values.long)) });
  }
  await close();
  return report(results);
}

function debateNamed(name) {
  if (!(name in debates))
    throw new RangeError(`there is no debate "${name}": name one of ${Object.keys(debates).join(", ")}`);
  return debates[name];
}

/** All acts on one debate: of each its name, and the longest task in milliseconds. */
async function visit(browser, address, debate, traced) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${address}#l=en`);
  await page.locator('link[href*="otherFonts"]').waitFor({ state: "attached" });
  await page.evaluate(watchTasks);
  const rows = [];
  for (const { name, does, done, needsOriginal } of acts) {
    if (needsOriginal && !debate.original) {
      rows.push({ name, longest: 0 });
      continue;
    }
    await calm(page);
    if (traced) await browser.startTracing(page, { categories });
    const start = await page.evaluate(() => performance.now());
    try {
      await does(page, debate);
      if (done) await page.waitForFunction((is) => document.querySelector(is), done, { polling: 100, timeout: 60_000 });
    } catch (error) {
      console.log(`${name}: ${`${error}`.split("\n")[0]}`);
    }
    await calm(page);
    const longest = await page.evaluate(longestSince, start);
    rows.push({ name, longest });
    console.log(`${name.padEnd(28)}${longest.toFixed(0).padStart(6)} ms`);
    if (traced) for (const line of longTasksOf(await browser.stopTracing(), traced)) console.log(`    ${line}`);
  }
  await context.close();
  return rows;
}

/** Runs in the page: remembers from now on when it did not answer, and how long. */
function watchTasks() {
  globalThis.longTasks = [];
  const observer = new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries()));
  observer.observe({ type: "longtask" });
}

/** Runs in the page: the longest task since a time, in milliseconds; 0 where the browser calls none of them long. */
function longestSince(start) {
  const since = globalThis.longTasks.filter(({ startTime, duration }) => startTime + duration > start);
  return Math.max(0, ...since.map(({ duration }) => duration));
}

async function searchFor(page) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").pressSequentially("market evidnce reason", { delay: 60 });
}

async function chooseFirst(page) {
  await page.locator('[data-claim="c0"]').first().focus();
  await page.keyboard.press("Enter");
}

/** Chooses a file of the text as it might come from elsewhere, so that every passage has moved. */
async function attachText(page, { original }) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  const file = join(folder, "text.txt");
  writeFileSync(file, original);
  await page.locator("[data-region=panel] input[type=file]").first().setInputFiles(file);
  await page.locator('[data-region=panel] [data-text="moved"]').waitFor({ timeout: 60_000 });
  rmSync(folder, { recursive: true });
}

/** Ticks the first or the last of the values that claims are filtered by. */
function tick(which) {
  return (page) => page.locator("[role=dialog] [type=checkbox]")[which]().press("Space");
}

async function clearFilters(page) {
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: "Filters" }).getByRole("button", { name: "Clear" }).click();
}

async function foldFirst(page) {
  await page.evaluate(() => document.querySelector('[data-claim="c0"]')?.focus());
  await page.keyboard.press("f");
}

/** What takes long says so before a second is over. */
async function arrangeOnTop(page) {
  await look(page, "y", "top");
  await page.waitForTimeout(1000);
}

/** As far as the browser would be asked to. */
async function printInVain(page) {
  await page.evaluate(() => {
    window.print = () => document.documentElement.toggleAttribute("data-printed", true);
  });
  await page.keyboard.press("Control+p");
}

/** From a zoom, where many claims are. */
function lookFrom(zoom) {
  return (page) => look(page, "z", [-300 * zoom, -200 * zoom, zoom].join());
}

/** Goes where the address differs in one thing. */
function look(page, key, value) {
  return page.evaluate(
    ([key, value]) => {
      const others = location.hash
        .slice(1)
        .split("&")
        .filter((part) => !part.startsWith(`${key}=`));
      location.hash = [...others, `${key}=${value}`].join("&");
    },
    [key, value],
  );
}

/** A debate as a file, with its original text where it has one. */
async function debateOf(made) {
  const { writeMap } = await load("src/formats/writeMap.ts");
  const { withOriginal, movedText } = await load("bench/originalText.ts");
  const { map, text } = made({
    ...(await load("bench/voicedDebate.ts")),
    ...(await load("bench/poll.ts")),
    withOriginal,
  });
  return { text: writeMap(map), original: text && movedText(text) };
}

function report(results) {
  const titles = results.map(({ title }) => title);
  return [
    "## How long the page answers nothing, milliseconds",
    "",
    "The longest task of the page's own thread while a reader does one thing; what takes longer as a whole is done in steps or by workers, and the page answers meanwhile. A dash: none of more than 50 milliseconds. One run each; runs differ by half and more. With 100,000 claims the text that is attached has 58 megabytes: the longest tasks of that are, as traces show, the browser's own, which collects what is no longer used; it does so in what comes after, too.",
    "",
    `| | ${titles.join(" | ")} |`,
    `|---|${titles.map(() => "--:|").join("")}`,
    ...acts.map(({ name }, i) => `| ${[name, ...results.map(({ rows }) => shown(rows[i].longest))].join(" | ")} |`),
    "",
  ].join("\n");
}

function shown(milliseconds) {
  return milliseconds > long ? milliseconds.toFixed(0) : "-";
}

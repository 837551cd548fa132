import { verdictSupports } from "../evaluation/verdict.ts";
import { carriedMap } from "../formats/carriedMap.ts";
import type { Loss } from "../formats/loss.ts";
import { cutVisible, visible } from "../formats/shown.ts";
import { signatureLosses } from "../formats/signatureLosses.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import { layoutView } from "../layout/layoutView.ts";
import { type ArgumentMap, languages } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { withoutBylines } from "../model/withoutBylines.ts";
import { outlineLosses } from "../render/outlineLosses.ts";
import { toPdf } from "../render/pdf/toPdf.ts";
import { drawPicture, groundNames, type PictureOptions, pictureOf } from "../render/picture.ts";
import { toMarkdown } from "../render/toMarkdown.ts";
import { toMarkup } from "../render/toMarkup.ts";
import { fromHash } from "../store/address.ts";
import { pictureHash } from "../store/pictureHash.ts";
import type { Shown } from "../store/state.ts";
import { createView } from "../view/createView.ts";
import { pictured } from "../view/pictured.ts";
import { layoutNames, type ViewRequest } from "../view/view.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { lossLines, openPicture } from "./openFile.ts";
import { packageMissing } from "./packageMissing.ts";
import { refuse } from "./refuse.ts";
import { rejectionsOf, rejectOption } from "./rejections.ts";
import { outlineOf, pictureOptionsOf, requestOf, unfoldOf } from "./renderOptions.ts";
import { renderPage } from "./renderPage.ts";
import { encodingOption } from "./sharedOptions.ts";
import { shippedOutliner } from "./shippedOutliner.ts";
import { whyUnwritable } from "./whyUnwritable.ts";

/** The forms in which a map is written out, and how their files end. */
const forms = ["svg", "png", "pdf", "markdown", "html"] as const;
type Form = (typeof forms)[number];
const endings: readonly (readonly [RegExp, Form])[] = [
  [/\.png$/iu, "png"],
  [/\.pdf$/iu, "pdf"],
  [/\.(?:md|markdown)$/iu, "markdown"],
  [/\.html?$/iu, "html"],
];
const scales = ["1", "2", "4"] as const;

/** `render`: draws a map as a picture or writes it as Markdown, the same that the page exports; or as a page of its own. */
export const render: Command = {
  name: "render",
  operands: "FILE",
  takesManyFiles: false,
  options: [
    { name: "output", short: "o", value: "FILE", about: (words) => words.render.output },
    { name: "format", value: "FORMAT", choices: forms, about: (words) => words.render.format },
    { name: "lang", value: "LANG", choices: [...languages, "both"], about: (words) => words.render.lang },
    { name: "theme", value: "THEME", choices: groundNames, about: (words) => words.render.theme },
    { name: "layout", value: "LAYOUT", choices: layoutNames, about: (words) => words.render.layout },
    { name: "unfold", value: "all|none|DEPTH", about: (words) => words.render.unfold },
    { name: "branch", value: "CLAIM", about: (words) => words.render.branch },
    rejectOption,
    encodingOption,
    { name: "verdicts", value: "READING", choices: verdictSupports, about: (words) => words.render.verdicts },
    { name: "sources", about: (words) => words.render.sources },
    { name: "no-title", about: (words) => words.render.noTitle },
    { name: "no-legend", about: (words) => words.render.noLegend },
    { name: "no-answers", about: (words) => words.render.noAnswers },
    { name: "no-map", about: (words) => words.render.noMap },
    { name: "outlines", about: (words) => words.render.outlines },
    { name: "scale", value: "SCALE", choices: scales, about: (words) => words.render.scale },
    { name: "permalink", value: "URL", about: (words) => words.render.permalink },
  ],
  summary: (words) => words.render.summary,
  fileMeans: (words) => words.render.file,
  run: renderFile,
};

async function renderFile(call: Call): Promise<ExitCode> {
  const { options, files } = call;
  const unfold = unfoldOf(options.get("unfold"));
  if (unfold === undefined) return refuseUnfold(call);
  const opened = await openPicture(files[0] ?? "", call);
  if ("exit" in opened) return opened.exit;
  const { map, view } = opened;
  const branch = options.get("branch");
  if (branch !== undefined && !indexOf(map).claims.has(branch)) return refuseBranch(branch, map, call);
  const rejected = rejectionsOf(map, call);
  if (typeof rejected === "string") return refuse(call.effects, rejected);
  const form = formOf(options);
  const problem = problemWith(form, call);
  if (problem !== undefined) return refuse(call.effects, problem);
  const shown: Partial<Shown> = view === undefined ? {} : fromHash(view, map);
  const request = requestOf(map, unfold, options, shown);
  const task = { map, request: rejected.length > 0 ? { ...request, rejected } : request, form, shown };
  return form === "html" ? writePage(task, call) : write(() => written(task, call), call);
}

/** What is to be written: a map, what of it, in which form, and how the picture it came in shows it. */
interface Task {
  readonly map: ArgumentMap;
  readonly request: ViewRequest;
  readonly form: Form;
  readonly shown: Partial<Shown>;
}

/** What is asked for, else what the name of the output says, else a picture as text. */
function formOf(options: Call["options"]): Form {
  const asked = forms.find((form) => form === options.get("format"));
  const output = options.get("output") ?? "";
  return asked ?? endings.find(([ending]) => ending.test(output))?.[1] ?? "svg";
}

function problemWith(form: Form, { options, words }: Call): string | undefined {
  const output = options.get("output") ?? "-";
  if (form !== "markdown" && options.get("lang") === "both") return words.bothInMarkdown;
  return (form === "png" || form === "pdf") && output === "-" ? words.toFile(form) : undefined;
}

async function written(task: Task, call: Call): Promise<string | Uint8Array> {
  const { options, effects, words } = call;
  const { map, request, form } = task;
  if (form === "markdown") return outlined(task, call);
  if (form === "svg" && !options.has("no-map")) sayLosses(signatureLosses(map), call);
  const looks = pictureOptionsOf(options, task.shown);
  if (form === "svg" && !options.has("outlines")) return pictureOf(map, request, carrying(task, looks, options));
  const view = pictured(createView(map, request));
  const outline = await shippedOutliner(effects);
  const drawing = form === "svg" ? carrying(task, looks, options) : looks;
  const picture = await outline(drawPicture(view, layoutView(view), drawing), form === "pdf");
  if (form === "pdf") {
    const { bytes, unset } = toPdf(picture);
    if (unset.length > 0) effects.printError(`${words.render.unset(unset.map((text) => cutVisible(text, 40)))}\n`);
    return bytes;
  }
  const svg = toMarkup(picture);
  return form === "svg" ? svg : effects.rasterize(svg, Number(options.get("scale") ?? "1"));
}

/** The outline; what of the map it does not hold is said. */
function outlined({ map, request }: Task, call: Call): string {
  const options = outlineOf(call.options);
  const view = createView(map, request);
  sayLosses(outlineLosses(map, view, options), call);
  return toMarkdown(view, options);
}

function sayLosses(losses: readonly Loss[], call: Call): void {
  for (const line of lossLines(call.files[0] ?? "", losses, call)) call.effects.printError(`${line}\n`);
}

/** How a picture is drawn that carries its map, unless told otherwise; without the names that answers are signed with. */
function carrying({ map, request }: Task, looks: PictureOptions, options: Call["options"]): PictureOptions {
  if (options.has("no-map")) return looks;
  const view = pictureHash(map, request, { theme: looks.theme === "dark" ? "dark" : "light" });
  return { ...looks, carried: { map: carriedMap(withoutBylines(map)), view } };
}

/** A map as a page of its own; what the page is made of is there once the project is built. */
async function writePage({ map, request, shown }: Task, call: Call): Promise<ExitCode> {
  const { effects, files, options, words } = call;
  const built = await effects.readPage().catch(() => undefined);
  if (!built) return refuse(effects, words.noPage);
  const fileName = (files[0] ?? "").split(/[/\\]/u).at(-1) ?? "";
  const page = await renderPage({ map, fileName, request, shown, built }, options, effects);
  sayLosses(signatureLosses(map), call);
  if (page.missing !== undefined) effects.printError(`${words.noFonts(visible(page.missing))}\n`);
  return write(async () => page.text, call);
}

async function write(make: () => Promise<string | Uint8Array>, call: Call): Promise<ExitCode> {
  const { effects, options, words } = call;
  const output = options.get("output") ?? "-";
  let content: string | Uint8Array;
  try {
    content = await make();
  } catch (error) {
    const missing = packageMissing(error);
    if (missing === undefined) throw error;
    return refuse(call.effects, words.noPackage(visible(missing)));
  }
  if (output === "-" && typeof content === "string") {
    effects.print(content);
    return 0;
  }
  const problem = await whyUnwritable(output, () => effects.writeFile(output, content), call);
  return problem === undefined ? 0 : refuse(effects, problem);
}

function refuseUnfold(call: Call): ExitCode {
  const { options, words } = call;
  const found = options.get("unfold") ?? "";
  const meant = nearestKeyword(found, ["all", "none"]);
  return refuse(call.effects, words.badValue("--unfold", visible(found), words.unfoldChoices, meant));
}

function refuseBranch(found: string, map: ArgumentMap, call: Call): ExitCode {
  const meant = nearestKeyword(
    found,
    map.claims.map(({ id }) => id),
  );
  return refuse(call.effects, call.words.noClaim(visible(found), meant === undefined ? undefined : visible(meant)));
}

import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import { type ArgumentMap, type Language, languages } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { groundNames, type PictureOptions, pictureOf } from "../render/picture.ts";
import { type MarkdownOptions, toMarkdown } from "../render/toMarkdown.ts";
import { createView } from "../view/createView.ts";
import { defaultFolds, type Folds, foldsToDepth } from "../view/folds.ts";
import { layoutNames, type ViewRequest } from "../view/view.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { openMap, whyOf } from "./openFile.ts";

/** The forms in which a map is written out. */
const forms = ["svg", "markdown"] as const;

/** `render`: draws a map as SVG or writes it as Markdown, the same that the page exports. */
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
    { name: "sources", about: (words) => words.render.sources },
    { name: "no-title", about: (words) => words.render.noTitle },
    { name: "no-legend", about: (words) => words.render.noLegend },
    { name: "no-answers", about: (words) => words.render.noAnswers },
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
  const map = await openMap(files[0] ?? "", call);
  if ("exit" in map) return map.exit;
  const branch = options.get("branch");
  if (branch !== undefined && !indexOf(map).claims.has(branch)) return refuseBranch(branch, map, call);
  const request = requestOf(map, unfold, options);
  if (options.get("format") === "markdown")
    return write(toMarkdown(createView(map, request), outlineOf(options)), call);
  if (options.get("lang") === "both") return refuseBoth(call);
  return write(pictureOf(map, request, pictureOptionsOf(options)), call);
}

async function write(text: string, { effects, options, words }: Call): Promise<ExitCode> {
  const output = options.get("output");
  if (output === undefined || output === "-") {
    effects.print(text);
    return 0;
  }
  try {
    await effects.writeFile(output, text);
    return 0;
  } catch (error) {
    effects.printError(`${words.unwritable(visible(output), whyOf(error, words.why))}\n`);
    return 2;
  }
}

type Unfold = "all" | "none" | "default" | number;
type Options = Call["options"];

function unfoldOf(given: string | undefined): Unfold | undefined {
  if (given === undefined) return "default";
  if (given === "all" || given === "none") return given;
  return /^[1-9]\d{0,3}$/u.test(given) ? Number(given) : undefined;
}

function refuseUnfold({ effects, options, words }: Call): ExitCode {
  const found = options.get("unfold") ?? "";
  const meant = nearestKeyword(found, ["all", "none"]);
  effects.printError(`${words.badValue("--unfold", visible(found), words.unfoldChoices, meant)}\n`);
  return 2;
}

function refuseBranch(found: string, map: ArgumentMap, { effects, words }: Call): ExitCode {
  const meant = nearestKeyword(
    found,
    map.claims.map(({ id }) => id),
  );
  effects.printError(`${words.noClaim(visible(found), meant === undefined ? undefined : visible(meant))}\n`);
  return 2;
}

function refuseBoth({ effects, words }: Call): ExitCode {
  effects.printError(`${words.bothInMarkdown}\n`);
  return 2;
}

function requestOf(map: ArgumentMap, unfold: Unfold, options: Options): ViewRequest {
  const language: Language = options.get("lang") === "en" ? "en" : "zh-Hant";
  const branch = options.get("branch");
  return {
    language,
    layout: options.get("layout") === "layered" ? "layered" : "tidy",
    folded: foldsOf(map, unfold, branch),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** A branch is shown whole unless told; the whole map as the page first shows it. */
function foldsOf(map: ArgumentMap, unfold: Unfold, branch: string | undefined): Folds {
  if (unfold !== "default") return foldsToDepth(map, unfold);
  return branch === undefined ? defaultFolds(map) : foldsToDepth(map, "all");
}

function outlineOf(options: Options): MarkdownOptions {
  return {
    isBoth: options.get("lang") === "both",
    title: !options.has("no-title"),
    answers: !options.has("no-answers"),
    sources: options.has("sources"),
  };
}

function pictureOptionsOf(options: Options): PictureOptions {
  const permalink = options.get("permalink");
  return {
    theme: groundNames.find((name) => name === options.get("theme")) ?? "light",
    title: !options.has("no-title"),
    legend: !options.has("no-legend"),
    answers: !options.has("no-answers"),
    sources: options.has("sources"),
    ...(permalink === undefined ? {} : { permalink }),
  };
}

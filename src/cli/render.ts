import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import { type ArgumentMap, type Language, languages } from "../model/map.ts";
import { pictureOf } from "../render/picture.ts";
import { type ThemeName, themeNames } from "../render/theme.ts";
import { defaultFolds, foldsToDepth } from "../view/folds.ts";
import { type LayoutName, layoutNames } from "../view/view.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { openMap, whyOf } from "./openFile.ts";

/** `render`: draws a map as SVG, the same that the page exports. */
export const render: Command = {
  name: "render",
  operands: "FILE",
  takesManyFiles: false,
  options: [
    { name: "output", short: "o", value: "FILE", about: (words) => words.render.output },
    { name: "lang", value: "LANG", choices: languages, about: (words) => words.render.lang },
    { name: "theme", value: "THEME", choices: themeNames, about: (words) => words.render.theme },
    { name: "layout", value: "LAYOUT", choices: layoutNames, about: (words) => words.render.layout },
    { name: "unfold", value: "all|none|DEPTH", about: (words) => words.render.unfold },
  ],
  summary: (words) => words.render.summary,
  fileMeans: (words) => words.render.file,
  run: renderFile,
};

async function renderFile(call: Call): Promise<ExitCode> {
  const { effects, options, words, files } = call;
  const unfold = unfoldOf(options.get("unfold"));
  if (unfold === undefined) return refuseUnfold(call);
  const map = await openMap(files[0] ?? "", call);
  if ("exit" in map) return map.exit;
  const picture = drawn(map, unfold, options);
  const output = options.get("output");
  if (output === undefined || output === "-") effects.print(picture);
  else {
    try {
      await effects.writeFile(output, picture);
    } catch (error) {
      effects.printError(`${words.unwritable(visible(output), whyOf(error, words.why))}\n`);
      return 2;
    }
  }
  return 0;
}

type Unfold = "all" | "none" | "default" | number;

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

function drawn(map: ArgumentMap, unfold: Unfold, options: ReadonlyMap<string, string>): string {
  const folded = unfold === "default" ? defaultFolds(map) : foldsToDepth(map, unfold);
  const language: Language = options.get("lang") === "en" ? "en" : "zh-Hant";
  const layout: LayoutName = options.get("layout") === "layered" ? "layered" : "tidy";
  const theme: ThemeName = options.get("theme") === "dark" ? "dark" : "light";
  return pictureOf(map, { language, layout, folded }, { theme });
}

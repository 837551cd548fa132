import allIssues from "../../docs/issues.md?raw";
import { codesIn, type Explanation, explanationIn } from "../formats/issueDocument.ts";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import { explainingWords } from "../messages/explaining.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { refuse } from "./refuse.ts";
import { formatOption, languageOption } from "./sharedOptions.ts";

/** `explain`: what a code of `check` means, with a sample that has it and one that has not. */
export const explain: Command = {
  name: "explain",
  operands: "CODE",
  takesManyFiles: false,
  options: [formatOption, languageOption],
  summary: (words) => words.explain.summary,
  fileMeans: (words) => words.explain.code,
  run: explainCode,
};

async function explainCode({ files, options, effects, words, language }: Call): Promise<ExitCode> {
  const [code = ""] = files;
  const explained = explanationIn(allIssues, code);
  if (!explained) return refuse(effects, words.explain.none(visible(code), meantBy(code)));
  const isJson = options.get("format") === "json";
  effects.print(isJson ? `${JSON.stringify(explained, undefined, 2)}\n` : asText(explained, language));
  return 0;
}

/** The code that was meant: a mistyped one, or one without its first part. */
function meantBy(code: string): string | undefined {
  const codes = codesIn(allIssues);
  return codes.find((known) => known.endsWith(`/${code}`)) ?? nearestKeyword(code, codes);
}

function asText({ code, about, wrong, right }: Explanation, language: Call["language"]): string {
  const words = explainingWords[language];
  const sample = (title: string, text: string | undefined) =>
    text === undefined ? [] : ["", title, ...text.split("\n").map((line) => `    ${line}`)];
  return [code, about[language], ...sample(words.wrong, wrong), ...sample(words.right, right), ""].join("\n");
}

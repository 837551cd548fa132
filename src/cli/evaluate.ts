import { becauseOf } from "../evaluation/becauseOf.ts";
import { evaluateMap } from "../evaluation/evaluateMap.ts";
import {
  type ExtensionSemantics,
  type Extensions,
  extensionSemantics,
  extensionsOf,
} from "../evaluation/extensionsOf.ts";
import { type SupportReading, supportReadings } from "../evaluation/flatten.ts";
import {
  type GradualSemanticsName,
  gradualSemantics,
  type Strengths,
  strengthsOf,
} from "../evaluation/gradual/strengthsOf.ts";
import { rejectedClaims } from "../evaluation/rejectedClaims.ts";
import { visible } from "../formats/shown.ts";
import { verdictSentence } from "../messages/verdict.ts";
import { whatStandsMessages } from "../messages/whatStands.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { openMap } from "./openFile.ts";
import { refuse } from "./refuse.ts";
import { rejectionsOf, rejectOption } from "./rejections.ts";
import { encodingOption, formatOption, languageOption } from "./sharedOptions.ts";

/** `evaluate`: says what follows from a map, by the semantics that is asked for. */
export const evaluate: Command = {
  name: "evaluate",
  operands: "FILE",
  takesManyFiles: false,
  options: [
    {
      name: "semantics",
      value: "NAME",
      choices: [...extensionSemantics, ...gradualSemantics],
      about: (words) => words.evaluate.semantics,
    },
    { name: "support", value: "READING", choices: supportReadings, about: (words) => words.evaluate.support },
    rejectOption,
    encodingOption,
    formatOption,
    languageOption,
  ],
  summary: (words) => words.evaluate.summary,
  fileMeans: (words) => words.evaluate.file,
  run: evaluateFile,
};

async function evaluateFile(call: Call): Promise<ExitCode> {
  const { files, options, words, effects } = call;
  const map = await openMap(files[0] ?? "", call);
  if ("exit" in map) return map.exit;
  const rejections = rejectionsOf(map, call);
  if (typeof rejections === "string") return refuse(effects, rejections, words.seeHelp("evaluate"));
  const rejected = [...rejectedClaims(map, rejections).keys()];
  effects.print(answer(map, rejected, options.get("format") === "json", call));
  return 0;
}

function answer(map: ArgumentMap, rejected: readonly string[], isJson: boolean, call: Call): string {
  const name = call.options.get("semantics") ?? "grounded";
  const gradual = gradualSemantics.find((known) => known === name);
  if (gradual) return strengthsAnswer(map, gradual, rejected, isJson, call);
  const semantics = extensionSemantics.find((known) => known === name) ?? "grounded";
  const support = supportReadings.find((known) => known === call.options.get("support")) ?? "needs-one";
  if (isJson) return extensionsAsJson(extensionsOf(map, semantics, { support, rejected }));
  const hasReasons = support === "needs-one" || support === "attack-only";
  if (semantics === "grounded" && hasReasons) return verdictLines(map, support, rejected, call);
  return extensionLines(map, semantics, support, rejected, call);
}

function strengthsAnswer(
  map: ArgumentMap,
  semantics: GradualSemanticsName,
  rejected: readonly string[],
  isJson: boolean,
  { words }: Call,
): string {
  const found = strengthsOf(map, semantics, { rejected });
  if (isJson) return strengthsAsJson(map, found);
  if (!found.settles) return `${words.evaluate.unsettled(found.rounds)}\n`;
  return [...found.strengths].map(([id, strength]) => `${strength.toFixed(4)}  ${visible(id)}\n`).join("");
}

/** Written by hand, since objects sort keys that are numbers and swallow `__proto__`. */
function strengthsAsJson(map: ArgumentMap, { strengths }: Strengths): string {
  const rows = map.claims.map(({ id }) => `    ${JSON.stringify(id)}: ${JSON.stringify(strengths.get(id) ?? null)}`);
  return rows.length === 0 ? '{\n  "strengths": {}\n}\n' : `{\n  "strengths": {\n${rows.join(",\n")}\n  }\n}\n`;
}

function extensionsAsJson({ arguments: ids, extensions, isWhole, isGivenUp }: Extensions): string {
  const rows = extensions.map((extension) => `    ${JSON.stringify(extension)}`).join(",\n");
  const list = rows === "" ? "[]" : `[\n${rows}\n  ]`;
  const more = isWhole ? "" : `,\n  ${isGivenUp ? '"givenUp"' : '"more"'}: true`;
  return `{\n  "arguments": ${JSON.stringify(ids)},\n  "extensions": ${list}${more}\n}\n`;
}

function extensionLines(
  map: ArgumentMap,
  semantics: ExtensionSemantics,
  support: SupportReading,
  rejected: readonly string[],
  { words }: Call,
): string {
  const found = extensionsOf(map, semantics, { support, rejected });
  const { extensions, isKnown, inEvery, inSome } = found;
  const listed = (ids: readonly string[]) => ids.map(visible).join(", ");
  return [
    ...extensions.map((extension) => `{${listed(extension)}}`),
    words.evaluate.count(extensions.length, found),
    ...(isKnown && extensions.length > 1
      ? [words.evaluate.inEvery(listed(inEvery)), words.evaluate.inSome(listed(inSome))]
      : []),
    "",
  ].join("\n");
}

function verdictLines(
  map: ArgumentMap,
  support: "needs-one" | "attack-only",
  rejected: readonly string[],
  { language }: Call,
): string {
  const evaluation = evaluateMap(map, { support, rejected });
  const lines = map.claims.map(({ id }) => {
    const parts = verdictSentence(becauseOf(map, evaluation, id), language);
    return `${visible(id)}: ${parts.map((part) => (typeof part === "string" ? part : visible(part.claim))).join("")}`;
  });
  const counted = whatStandsMessages[language].caption(evaluation.counts, support, rejected.length > 0);
  return [...lines, counted, ""].join("\n");
}

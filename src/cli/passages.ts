import { visible } from "../formats/shown.ts";
import { append } from "../model/append.ts";
import type { ArgumentMap } from "../model/map.ts";
import { readAttachment } from "../passages/attach.ts";
import type { Attachment } from "../passages/attachment.ts";
import { type CopiedRun, copiedRuns } from "../passages/copiedRuns.ts";
import { checkPassages, type PassageCheck } from "../passages/passageChecks.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { openFile, openMap } from "./openFile.ts";
import { encodingOption, formatOption, languageOption } from "./sharedOptions.ts";

/** `passages`: finds every cited passage in the original text, and what the map repeats of it. */
export const passages: Command = {
  name: "passages",
  operands: "FILE --document TEXT",
  takesManyFiles: false,
  options: [
    {
      name: "document",
      short: "d",
      value: "TEXT",
      isRequired: true,
      about: (words) => words.passages.document,
    },
    encodingOption,
    formatOption,
    languageOption,
  ],
  summary: (words) => words.passages.summary,
  fileMeans: (words) => words.passages.file,
  run: checkSources,
};

async function checkSources(call: Call): Promise<ExitCode> {
  const { effects, files, options, words } = call;
  const map = await openMap(files[0] ?? "", call);
  if ("exit" in map) return map.exit;
  const path = options.get("document") ?? "";
  // What the original text is in is found out.
  const bytes = await openFile(path, { ...call, options: new Map() });
  if (!bytes) return 2;
  const attachment = readAttachment(bytes, map);
  if (attachment.state === "refused") {
    effects.printError(`${words.refused(visible(path), attachment.reason)}\n`);
    return 1;
  }
  const sources = sourcesIn(map, attachment);
  effects.print(options.get("format") === "json" ? asJson(sources) : asText(sources, call));
  const { moved, missing } = attachment.counts;
  return moved + missing + sources.copied.length === 0 ? 0 : 1;
}

interface Sources {
  readonly attachment: Attachment;
  readonly checks: readonly PassageCheck[];
  readonly copied: readonly CopiedRun[];
}

function sourcesIn(map: ArgumentMap, attachment: Attachment): Sources {
  const { text, document } = attachment;
  return { attachment, checks: checkPassages(text, map, document), copied: copiedRuns(map, text) };
}

function asJson({ attachment, checks, copied }: Sources): string {
  const claims = [...byClaim(checks)].map(([claim, own]) => ({
    claim,
    passages: own.map(({ passage, location }) => ({ voice: passage.voice, phrase: passage.phrase, ...location })),
  }));
  const { document, encoding, isExact, counts } = attachment;
  return `${JSON.stringify({ document, encoding, isExact, counts, claims, copied }, undefined, 2)}\n`;
}

function asText({ attachment, checks, copied }: Sources, { words }: Call): string {
  const { document, isExact, counts } = attachment;
  return [
    words.passagesOf(visible(document), isExact),
    ...[...byClaim(checks)].map(
      ([claim, own]) => `  ${visible(claim)}: ${own.map((check) => said(check, words)).join("; ")}`,
    ),
    words.sum(counts.verified, counts.moved, counts.missing),
    ...copied.map(({ pointer, run }) => `  ${words.copied(visible(pointer), [...run].length)}`),
    words.copiedSum(copied.length),
    "",
  ].join("\n");
}

function said({ passage, location }: PassageCheck, words: Call["words"]): string {
  const state = words.states[location.state];
  const distance = location.state === "moved" ? ` (${words.movedBy(location.distance)})` : "";
  return `${visible(passage.voice)} ${passage.start}-${passage.end} ${state}${distance}`;
}

function byClaim(checks: readonly PassageCheck[]): ReadonlyMap<string, readonly PassageCheck[]> {
  const claims = new Map<string, PassageCheck[]>();
  for (const check of checks) append(claims, check.claim, check);
  return claims;
}

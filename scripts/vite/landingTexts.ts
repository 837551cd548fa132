import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMap } from "../../src/formats/json.ts";
import type { ArgumentMap } from "../../src/model/map.ts";

/** The texts that are set in a family: on the landing of the shipped debate, and wherever else its reader may come. */
export interface FamilyTexts {
  readonly landing: string;
  readonly all: string;
}

/** What is set in each family, in a project that lies in a folder; a family that has no texts here is left as it is. */
export function landingTexts(root: string): Readonly<Record<string, FamilyTexts>> {
  const map = mapAt(join(root, "data", "alipay-wechat", "map.json"));
  const words = (...files: readonly string[]) =>
    files.map((file) => readFileSync(join(root, "src", "messages", `${file}.ts`), "utf8")).join("");
  const everyFile = readdirSync(join(root, "src", "messages")).map((file) => file.replace(/\.ts$/u, ""));
  const all = keyboard + JSON.stringify(map) + words(...everyFile);
  const positions = map.claims.filter(({ kind }) => kind === "position");
  const labels = [map.claims.map(({ label, verdict }) => [label, verdict]), map.voices.map(({ name }) => name)];
  const cards = keyboard + JSON.stringify([map.question, positions.map(shown), labels]);
  const page = words("app", "map", "headline", "outline", "search", "filter", "tour", "picture", "legend", "print");
  const headline = keyboard + JSON.stringify([map.question, positions.map(shown)]) + words("headline");
  return {
    "Inter Variable": { landing: all, all },
    "Noto Sans TC Variable": { landing: cards + page, all },
    "Noto Serif TC Variable": { landing: headline, all },
    "English Marks": { landing: all, all },
  };
}

/** What may be written anywhere; the last is the sign of the language, which the bar has in both. */
const keyboard = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("")}繁`;

function shown({ label, verdict, text }: ArgumentMap["claims"][number]) {
  return [label, verdict, text];
}

function mapAt(path: string): ArgumentMap {
  const { value } = readMap(readFileSync(path, "utf8"));
  if (value) return value;
  throw new Error(`${path} does not read as a map: node scripts/atlas.mjs check ${path} says why`);
}

import type { ArgumentMap } from "../model/map.ts";
import { requiredOf } from "./fields.ts";
import { readMap } from "./json.ts";
import { knownPartOf, newerVersionOf } from "./newerFile.ts";
import { isList, isObject } from "./outline.ts";
import { type Json, type ParsedJson, parseJson } from "./parseJson.ts";
import { type Path, pointerOf } from "./places.ts";

/** What was taken out may have been referred to, which is found only then: so often at most. */
const mostRounds = 40;

/** The map that a faulty file in our own form still holds: without the things that are wrong, and what cannot be without them. */
export function validPart(text: string): ArgumentMap | undefined {
  const root = wholeIn(parseJson(text));
  const version = newerVersionOf(root);
  if (version === undefined || !isObject(root)) return validIn(root);
  const known = knownPartOf(root);
  const valid = validIn(known.root);
  return valid && { ...valid, newer: { version, unread: known.unread.map(pointerOf), text } };
}

/** What is whole in a file: of one that breaks off, without the entry in which it does, and as if its lists were all there. */
function wholeIn({ value, faults }: ParsedJson): Json | undefined {
  const end = faults.find(({ code }) => code === "json/cut-off");
  if (!end || !isObject(value)) return value;
  const [list, entry] = end.path;
  const whole = typeof entry === "number" && list !== undefined ? leavingOut(value, [[list, entry]]) : value;
  return isObject(whole) ? Object.assign(Object.create(null), { relations: [] }, whole) : whole;
}

function validIn(root: Json | undefined): ArgumentMap | undefined {
  let rest = root;
  for (let round = 0; round < mostRounds && rest !== undefined; round++) {
    const { value, issues } = readMap(JSON.stringify(rest));
    if (value) return value.claims.length > 0 ? value : undefined;
    const wrong = issues.filter(({ severity }) => severity === "error").map(({ pointer }) => pathIn(rest, pointer));
    const without = wrong.map(leftOutFor);
    rest = without.every((path) => path !== undefined) ? leavingOut(rest, without) : undefined;
  }
  return undefined;
}

function pathIn(root: Json | undefined, pointer: string): Path {
  let at: Json | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((written) => {
      const key = written.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = isList(at) ? Number(key) : key;
      at = inside(at, step);
      return step;
    });
}

function inside(value: Json | undefined, step: string | number): Json | undefined {
  if (isList(value)) return value[Number(step)];
  return isObject(value) ? value[step] : undefined;
}

/** The least that holds what is wrong and may be left out: a field that need not be there, or an entry of a list. */
function leftOutFor(path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const [holder, step] = [path.slice(0, length - 1), path[length - 1]];
    // Premises bear only together: without one of them the others say something else.
    const mayGo = typeof step === "number" ? holder.at(-1) !== "from" : !requiredOf(holder).includes(step ?? "");
    if (mayGo) return path.slice(0, length);
  }
  return undefined;
}

function leavingOut(value: Json, paths: readonly Path[]): Json {
  const byStep = new Map<string | number | undefined, Path[]>();
  for (const path of paths) {
    const beside = byStep.get(path[0]);
    if (beside) beside.push(path);
    else byStep.set(path[0], [path]);
  }
  const kept = (step: string | number, inner: Json): readonly Json[] => {
    const tails = byStep.get(step)?.map((path) => path.slice(1));
    if (tails?.some((tail) => tail.length === 0)) return [];
    return [tails ? leavingOut(inner, tails) : inner];
  };
  if (isList(value)) return value.flatMap((inner, i) => kept(i, inner));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => kept(key, inner).map((one) => [key, one])));
}

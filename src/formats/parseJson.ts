import { tooDeep } from "../messages/issues.ts";
import {
  afterEnd,
  type Container,
  cutOff,
  duplicateKey,
  emptyFile,
  extraBracket,
  extraComma,
  keyInList,
  missingColon,
  missingComma,
  missingKey,
  missingValue,
  notJson,
  trailingComma,
  unclosed,
  unknownWord,
  unquotedKey,
  wordForKey,
  wrongBracket,
} from "../messages/jsonIssues.ts";
import type { Heard } from "../model/heard.ts";
import { inserting, replacing } from "./edit.ts";
import { goesOnAsBefore, seemsLeftOpen } from "./indentation.ts";
import { entryLeftOut } from "./leftOut.ts";
import { limits } from "./limits.ts";
import { doubt, type Fault, isNext, named, type Parser, slip, startParser, stop, take } from "./parser.ts";
import type { Spots } from "./places.ts";
import { plainJson } from "./plainJson.ts";
import { cutVisible, shown } from "./shown.ts";
import type { Span, Token } from "./tokens.ts";

/** A value as JSON can say it; objects have no prototype, so that every key is harmless. */
export type Json = string | number | boolean | null | JsonList | JsonObject;
export type JsonList = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What a text says, as far as it can be told. */
export interface ParsedJson {
  /** Absent where there is none. */
  readonly value?: Json;
  readonly faults: readonly Fault[];
  /** How many more faults there are, counted but not described. */
  readonly more: number;
}

/** Stands where the text leaves a value out or it cannot be told. */
export const hole: JsonObject = Object.freeze(Object.create(null));

const closing = { object: "}", list: "]" } as const;

/** Reads a text as JSON, going on after each fault; the places of the asked spots are filled in. */
export function parseJson(text: string, spots?: Spots, heard?: Heard): ParsedJson {
  const plain = spots ? undefined : plainJson(text);
  return plain === undefined ? parseByTokens(text, spots, heard) : { value: plain, faults: [], more: 0 };
}

/** The same token by token, whether anything is wrong or not. */
export function parseByTokens(text: string, spots?: Spots, heard?: Heard): ParsedJson {
  const parser = startParser(text, heard);
  if (isNext(parser, "end")) {
    doubt(parser, "json/empty", { start: 0, end: 0 }, emptyFile());
    return { faults: parser.faults, more: parser.more };
  }
  if (isNext(parser, "word")) {
    doubt(parser, "json/not-json", parser.token, notJson(named(parser)));
    return { faults: parser.faults, more: parser.more };
  }
  const value = parseValue(parser, spots);
  if (!isInDoubt(parser)) takeExtraBrackets(parser);
  if (!isNext(parser, "end")) doubt(parser, "json/after-end", parser.token, afterEnd(named(parser)));
  take(parser);
  return { value, faults: parser.faults, more: parser.more };
}

/** Takes what closes more than there is, where nothing else follows. */
function takeExtraBrackets(parser: Parser): void {
  if (!/^[\s\]}]*$/u.test(parser.text.slice(parser.token.start))) return;
  while (!isNext(parser, "end")) takeExtraBracket(parser);
}

function takeExtraBracket(parser: Parser): void {
  const found = parser.text.slice(parser.token.start, parser.token.end);
  slip(parser, "json/extra-bracket", parser.token, extraBracket(found), { edits: [replacing(parser.token, "")] });
  take(parser);
}

function parseValue(parser: Parser, spots: Spots | undefined): Json {
  const start = parser.token.start;
  const value = parseUnplaced(parser, spots);
  if (spots) spots.value = { start, end: Math.max(parser.last.end, start) };
  return value;
}

function parseUnplaced(parser: Parser, spots: Spots | undefined): Json {
  switch (parser.token.kind) {
    case "{":
      return parseContainer(parser, "object", spots);
    case "[":
      return parseContainer(parser, "list", spots);
    case "text":
    case "number":
    case "word":
      return parseScalar(parser);
    default:
      if (!isNext(parser, "end")) doubt(parser, "json/missing-value", parser.token, missingValue(named(parser)));
      return hole;
  }
}

function parseContainer(parser: Parser, container: Container, spots: Spots | undefined): Json {
  if (parser.open.length === limits.depth) {
    doubt(parser, "map/too-deep", parser.token, tooDeep(limits.depth));
    stop(parser);
    return hole;
  }
  parser.open.push(container);
  const value = container === "object" ? parseObject(parser, spots) : parseList(parser, spots);
  parser.open.pop();
  return value;
}

const foreignWords: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["none", null],
  ["nil", null],
  ["undefined", null],
]);

function parseScalar(parser: Parser): Json {
  const token = take(parser);
  if (token.isOpen && token.end === parser.text.length) reportCutOff(parser, "text", token);
  if (token.value !== undefined) return token.value;
  if (token.kind === "number") return hole;
  const word = parser.text.slice(token.start, token.end);
  const meant = foreignWords.get(word.toLowerCase());
  const says = unknownWord(cutVisible(word), meant === undefined ? undefined : String(meant));
  if (meant === undefined) doubt(parser, "json/unknown-word", token, says);
  else slip(parser, "json/unknown-word", token, says, { edits: [replacing(token, String(meant))] });
  return meant === undefined ? hole : meant;
}

function reportCutOff(parser: Parser, inside: Container | "text", began: Span): void {
  if (inside !== "text" && reportLeftOpen(parser, began, Number.POSITIVE_INFINITY)) return;
  const end = parser.text.trimEnd().length;
  const place = { start: Math.max(end - 1, 0), end };
  const rest = { other: firstOf(began), blindUntil: Number.POSITIVE_INFINITY };
  doubt(parser, "json/cut-off", place, (position) => cutOff(inside, position), rest);
}

function parseObject(parser: Parser, spots: Spots | undefined): JsonObject {
  const opening = take(parser);
  const object: Record<string, Json> = Object.create(null);
  const keys = createKeys();
  let comma: Span | undefined;
  for (;;) {
    if (isNext(parser, ",")) comma = takeExtraComma(parser);
    if (isEndOf(parser, "object", opening, comma)) return object;
    if (keys.all.length > 0 && !comma) wantComma(parser);
    if (keys.all.length > 0) watchIndentation(parser, opening);
    const key = parseKey(parser, opening);
    if (!key) return object;
    parser.path.push(key.name);
    if (remember(keys, key, object)) object[key.name] = parseMember(parser, key, spotsAt(spots, key));
    else parseAgain(parser, key, keys);
    key.until = parser.last.end;
    parser.path.pop();
    comma = takeComma(parser);
  }
}

function watchIndentation(parser: Parser, opening: Span): void {
  const { token, text, path } = parser;
  if (parser.leftOpen || token.kind !== "text" || !seemsLeftOpen(text, opening, token)) return;
  parser.leftOpen = { opening, key: token, name: named(parser), path: [...path], end: parser.end };
}

function parseList(parser: Parser, spots: Spots | undefined): JsonList {
  const opening = take(parser);
  const list: Json[] = [];
  let comma: Span | undefined;
  for (;;) {
    if (isNext(parser, ",")) comma = takeExtraComma(parser);
    if (isEndOf(parser, "list", opening, comma)) return list;
    if (list.length > 0 && isKeyOfOuter(parser)) {
      reportUnclosed(parser, "list", opening);
      return list;
    }
    if (list.length > 0 && !comma) wantComma(parser);
    parser.path.push(list.length);
    list.push(parseItem(parser, spots?.inside.get(list.length)));
    parser.path.pop();
    // Of the long lists of a file, not of those in them.
    if (parser.open.length === 2) parser.heard?.(parser.last.end / parser.text.length);
    comma = takeComma(parser);
  }
}

/** Whether a key follows, as of the object that holds the list. */
function isKeyOfOuter({ token, text, open }: Parser): boolean {
  return token.kind === "text" && open.at(-2) === "object" && /^\s*[:：]/u.test(text.slice(token.end, token.end + 20));
}

function parseItem(parser: Parser, spots: Spots | undefined): Json {
  const value = isNext(parser, ":") ? hole : parseValue(parser, spots);
  if (!isNext(parser, ":")) return value;
  doubt(parser, "json/key-in-list", parser.token, keyInList());
  take(parser);
  if (!isNext(parser, ",")) parseValue(parser, undefined);
  return hole;
}

function takeComma(parser: Parser): Token | undefined {
  if (isExtraBracket(parser)) takeExtraBracket(parser);
  return isNext(parser, ",") ? take(parser) : undefined;
}

/** Whether a closing bracket follows that is one too many. */
function isExtraBracket(parser: Parser): boolean {
  const { open, token } = parser;
  if (token.kind !== "}" && token.kind !== "]") return false;
  if (token.kind !== closing[open.at(-1) ?? "object"]) return strayKind(parser, token.kind) === "extra";
  // The map as a whole does not end before a key.
  return open.length === 1 && open[0] === "object" && !isInDoubt(parser) && keyAfter(parser).length > 0;
}

/** Whether there was a doubt before: what closes too much may then be what something else lacks. */
function isInDoubt({ blindUntil }: Parser): boolean {
  return blindUntil >= 0;
}

/** Where the key stands that follows the next token and a comma; nothing where none does. */
function keyAfter({ text, token }: Parser): readonly [place: number] | readonly [] {
  const [comma] =
    /^\s*,\s*(?="(?:[^"\\\r\n]|\\.){0,200}"\s*[:：])/u.exec(text.slice(token.end, token.end + 2000)) ?? [];
  return comma === undefined ? [] : [token.end + comma.length];
}

function takeExtraComma(parser: Parser): Token {
  while (isNext(parser, ",")) {
    slip(parser, "json/extra-comma", parser.token, extraComma(), { edits: [replacing(parser.token, "")] });
    take(parser);
  }
  return parser.last;
}

function wantComma(parser: Parser): void {
  const place = { start: parser.last.end, end: parser.last.end + 1 };
  if (isNext(parser, ":")) doubt(parser, "json/missing-comma", place, missingComma());
  else slip(parser, "json/missing-comma", place, missingComma(), { edits: [inserting(place.start, ",")] });
}

interface Key extends Span {
  readonly name: string;
  /** Where the value ends that it has. */
  until?: number;
}

/** The key of the next entry; none where another object begins because this one was never closed. */
function parseKey(parser: Parser, opening: Span): Key | undefined {
  const { token, text } = parser;
  switch (token.kind) {
    case "text":
      return { name: String(take(parser).value), start: token.start, end: token.end };
    case "word":
    case "number": {
      take(parser);
      const name = text.slice(token.start, token.end);
      const edits = [replacing(token, JSON.stringify(name))];
      if (isNext(parser, ":")) slip(parser, "json/unquoted-key", token, unquotedKey(cutVisible(name)), { edits });
      else doubt(parser, "json/missing-key", token, wordForKey(cutVisible(name)));
      return { name, start: token.start, end: token.end };
    }
    default:
      if (token.kind === "{" && parser.open.at(-2) === "list") {
        reportUnclosed(parser, "object", opening);
        return undefined;
      }
      doubt(parser, "json/missing-key", token, missingKey(named(parser)));
      return { name: "", start: token.start, end: token.end };
  }
}

/** The keys of an object so far; the map by name is made only where one is there twice. */
interface Keys {
  readonly all: Key[];
  byName: Map<string, Key> | undefined;
  /** Which of the faults is the last key that is there twice. */
  again: number | undefined;
}

function createKeys(): Keys {
  return { all: [], byName: undefined, again: undefined };
}

/** Remembers a key; false where the object has it already. */
function remember(keys: Keys, key: Key, object: JsonObject): boolean {
  if (key.name in object) return false;
  keys.all.push(key);
  return true;
}

/** Takes the member of a key that is there already; one that is written just like the first can go. */
function parseAgain(parser: Parser, key: Key, keys: Keys): void {
  keys.byName ??= new Map(keys.all.map((known) => [known.name, known]));
  const first = keys.byName.get(key.name);
  const { faults, text } = parser;
  const isAlone = keys.again === undefined;
  // An object with several keys twice is rather two, with the brackets between them left out.
  if (keys.again !== undefined) withoutEdits(faults, keys.again);
  slip(parser, "json/duplicate-key", key, (position) => duplicateKey(shown(key.name), position), { other: first });
  const said = faults.length - 1;
  const fault = faults[said];
  parseMember(parser, key, undefined);
  if (!first?.until || fault?.span.start !== key.start) return;
  keys.again = said;
  if (!isAlone || faults.length > said + 1) return;
  const { end } = parser.last;
  const isLikeFirst = first.until - first.start === end - key.start;
  if (!isLikeFirst || text.slice(first.start, first.until) !== text.slice(key.start, end)) return;
  faults[said] = { ...fault, edits: [entryLeftOut(text, { start: key.start, end })] };
}

function withoutEdits(faults: Fault[], place: number): void {
  const fault = faults[place];
  if (!fault) return;
  const { edits: _, ...rest } = fault;
  faults[place] = rest;
}

function spotsAt(spots: Spots | undefined, key: Key): Spots | undefined {
  const inner = spots?.inside.get(key.name);
  if (inner) inner.key = { start: key.start, end: key.end };
  return inner;
}

function parseMember(parser: Parser, key: Key, spots: Spots | undefined): Json {
  const { token, text } = parser;
  if (token.kind === ":") {
    take(parser);
    return parseValue(parser, spots);
  }
  const isEquals = token.kind === "word" && /^=>?$/u.test(text.slice(token.start, token.end));
  const isValue = /^(?:text|number|word|\{|\[)$/u.test(token.kind);
  if (token.kind !== "end") {
    const says = missingColon(shown(key.name), named(parser));
    const edits = [isEquals ? replacing(token, ":") : inserting(key.end, ":")];
    // A key that goes on to the end of its line most likely has its colon in it.
    if (isValue) slip(parser, "json/missing-colon", token, says, parser.last.isOpen ? {} : { edits });
    else doubt(parser, "json/missing-colon", token, says);
  }
  if (isEquals) take(parser);
  return isValue ? parseValue(parser, spots) : hole;
}

/** Whether the object or list ends here, rightly or not. */
function isEndOf(parser: Parser, container: Container, opening: Span, comma: Span | undefined): boolean {
  const { kind } = parser.token;
  if (kind === closing[container]) {
    if (comma) slip(parser, "json/trailing-comma", comma, trailingComma(container), { edits: [replacing(comma, "")] });
    take(parser);
    return true;
  }
  if (kind === "end") {
    reportCutOff(parser, container, opening);
    return true;
  }
  return (kind === "}" || kind === "]") && isEndByOther(parser, kind, container, opening);
}

/** Whether the closing bracket of the other kind ends the object or list. */
function isEndByOther(parser: Parser, found: "}" | "]", container: Container, opening: Span): boolean {
  if (strayKind(parser, found) === "mistyped") {
    slip(parser, "json/wrong-bracket", parser.token, (began) => wrongBracket(container, began, found), {
      other: firstOf(opening),
      edits: [replacing(parser.token, closing[container])],
    });
    take(parser);
  } else reportUnclosed(parser, container, opening);
  return true;
}

function reportUnclosed(parser: Parser, container: Container, opening: Span): void {
  const blindUntil = parser.token.end;
  if (reportLeftOpen(parser, opening, blindUntil)) return;
  const found = named(parser);
  const edits = [inserting(parser.end, closing[container])];
  const rest = { other: firstOf(opening), blindUntil, edits };
  doubt(parser, "json/unclosed", parser.token, (began) => unclosed(container, began, found), rest);
}

/** Reports the object inside which a bracket was forgotten, where the indentation tells; says whether it does. */
function reportLeftOpen(parser: Parser, opening: Span, blindUntil: number): boolean {
  const { leftOpen } = parser;
  if (!leftOpen || leftOpen.opening.start < opening.start || leftOpen.key.start < parser.blindUntil) return false;
  const { key, name, path } = leftOpen;
  const edits = [inserting(leftOpen.end, closing.object)];
  const rest = { other: firstOf(leftOpen.opening), blindUntil, path, edits };
  doubt(parser, "json/unclosed", key, (began) => unclosed("object", began, name), rest);
  return true;
}

function firstOf(opening: Span): Span {
  return { start: opening.start, end: opening.start + 1 };
}

/** What a closing bracket of the other kind is: one too many, a mistyped one, or one before which another is left out. */
function strayKind(parser: Parser, found: "}" | "]"): "extra" | "mistyped" | "early" {
  const { open, text, token } = parser;
  const [, comma, next] = /\s*(,?)\s*(.?)/su.exec(text.slice(token.end, token.end + 2000)) ?? [];
  const [key] = keyAfter(parser);
  const fits = (container: Container | undefined): boolean => {
    if (container === "object") return comma === "," ? next === '"' : next === "}";
    if (container === "list") return comma === "," ? key === undefined && /[^\]}]/u.test(next ?? "") : next === "]";
    return next === "";
  };
  // On the line of the entry before it, a bracket that can be left out was hardly meant for what lies around.
  const isAdjacent = !/[\r\n]/u.test(text.slice(parser.last.end, token.start));
  if (isAdjacent && comma === "" && fits(open.at(-1))) return "extra";
  if (key !== undefined && fits(open.at(-1)) && goesOnAsBefore(text, token, key)) return "extra";
  const isClosing = open.slice(0, -1).includes(found === "}" ? "object" : "list");
  if (isClosing && fits(open.at(-3))) return "early";
  if (fits(open.at(-2))) return "mistyped";
  if (fits(open.at(-1))) return "extra";
  return isClosing ? "early" : "mistyped";
}

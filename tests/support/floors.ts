import { posix } from "node:path";
import { type Contents, contentsOf, type Source } from "./sources.ts";

/** The rooms of src/ by floor, from the ground up: a file sees its own room and the floors below. */
const floors = [
  ["model"],
  ["messages"],
  ["formats", "evaluation", "passages"],
  ["view"],
  ["layout"],
  ["scene"],
  ["render"],
  ["store", "outlines", "paint", "files", "index.ts"],
  ["ui", "workers", "cli"],
  ["main.tsx", "onePage.tsx"],
];

/** The rooms that may know each package, or one way into it. What is not here is tied to no room yet. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "@dagrejs/dagre": ["layout"],
  linebreak: ["layout"],
  zod: ["formats", "store"],
  "jsonc-parser": ["formats"],
  saxes: ["formats"],
  "zustand/vanilla": ["store"],
  zustand: ["ui"],
  react: ["ui", "main.tsx", "onePage.tsx"],
  "react-dom": ["ui", "main.tsx", "onePage.tsx"],
  "lucide-react": ["ui"],
  "d3-zoom": ["ui"],
  "d3-selection": ["ui"],
  "d3-interpolate": ["ui"],
  "idb-keyval": ["ui"],
  harfbuzzjs: ["outlines"],
  "@resvg/resvg-js": ["cli"],
  "woff2-encoder": ["outlines", "cli"],
  "opencc-js": ["ui"],
};

/** Ways to make a page, or a program, of text; and the parsers that do so on the quiet. */
const bannedNames = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "dangerouslySetInnerHTML",
  "createContextualFragment",
  "srcdoc",
  "srcDoc",
  "DOMParser",
];
const bannedCalls = ["eval", "Function", ".html", "document.write", "document.writeln"];

/** What differs from one machine to the next, or from one run to the next; the picture must not. */
const unsteadyNames = ["Segmenter", "localeCompare", "toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase"];
const unsteadyCalls = [".random"];

const emptyNames = /^(utils?|helpers?|common|types|constants|misc|shared|index)$/iu;

/** Every breach of the architecture in these source files, a sentence each. */
export function breaches(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const contents = contentsOf(source);
    const found = [
      ...misplaced(source.path),
      ...contents.imports.flatMap((asked) => wrongImport(source.path, asked)),
      ...barrel(source.path, contents),
      ...banned(source.path, contents),
    ];
    return found.map((breach) => `${source.path} ${breach}`);
  });
}

/** The room of a file in src/: its folder, or the file itself where it stands in none. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? path;
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function misplaced(path: string): string[] {
  const breaches = floorOf(roomOf(path)) < 0 ? ["stands in no room of the architecture"] : [];
  const empty = path.split("/").find((part) => emptyNames.test(part.split(".")[0] ?? part));
  return empty && path !== "src/index.ts" ? [...breaches, `has a name that says nothing: ${empty}`] : breaches;
}

function wrongImport(path: string, asked: string): string[] {
  if (asked === "") return ["imports what is only known when it runs"];
  return asked.startsWith(".") ? wrongRoom(path, asked) : wrongPackage(roomOf(path), asked);
}

function wrongRoom(path: string, asked: string): string[] {
  const target = posix.join(posix.dirname(path), asked.replace(/\?.*$/u, ""));
  const room = roomOf(path);
  if (!target.startsWith("src/")) return seesOutside(room, target) ? [] : [`reaches out of src/ to ${target}`];
  const other = roomOf(target);
  if (room === "messages" && other !== "messages" && target !== "src/model/map.ts")
    return [`needs more than the words of a map: ${target}`];
  return other === room || (floorOf(other) >= 0 && floorOf(other) < floorOf(room))
    ? []
    : [`sees ${target}, which is not below it`];
}

/** The debates and the package's own description are there for those who wire and run the whole. */
function seesOutside(room: string, target: string): boolean {
  return (
    floorOf(room) >= floorOf("ui") &&
    (target.startsWith("data/") || ["package.json", "docs/issues.md"].includes(target))
  );
}

function wrongPackage(room: string, asked: string): string[] {
  if (asked.startsWith("node:")) return room === "cli" ? [] : [`needs Node: ${asked}`];
  const rooms = packages[asked] ?? packages[nameOfPackage(asked)];
  if (!rooms) return [`imports ${asked}, which is tied to no room`];
  return rooms.includes(room) ? [] : [`imports ${asked}, which belongs to ${rooms.join(" and ")}`];
}

/** `zod` of `zod/mini`, `@dagrejs/dagre` of itself. */
function nameOfPackage(asked: string): string {
  return asked.split("/", asked.startsWith("@") ? 2 : 1).join("/");
}

function barrel(path: string, { reexports }: Contents): string[] {
  return path === "src/index.ts" ? [] : reexports.map((asked) => `hands on ${asked}: src/index.ts is the only barrel`);
}

function banned(path: string, { names, calls }: Contents): string[] {
  const isSteady = floorOf(roomOf(path)) < floorOf("ui");
  return [
    ...[...bannedNames, ...(isSteady ? unsteadyNames : [])].filter((name) => names.has(name)),
    ...[...bannedCalls, ...(isSteady ? unsteadyCalls : [])].filter((call) => calls.has(call)),
  ].map((word) => `uses ${word}, which is banned`);
}

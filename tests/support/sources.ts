import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";

/** A source file: its path from the root of the project, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a source file asks of others and names itself, as its syntax tree has it: comments do not count. */
export interface Contents {
  /** All that it imports, loads or points a worker at, as written; empty for what it only reckons when it runs. */
  readonly imports: readonly string[];
  /** What it hands on from another file. */
  readonly reexports: readonly string[];
  /** Every identifier, property, attribute and string in it. */
  readonly names: ReadonlySet<string>;
  /** What it calls or makes: `eval`, `.html` for any method of that name, `document.write` for that of one object. */
  readonly calls: ReadonlySet<string>;
}

/** The files under a folder of the project whose names end in one of these ways, by path. */
export function sourcesIn(folder: string, ...endings: readonly string[]): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Reads a source file with the parser that also builds the project. Throws where it is no TypeScript. */
export function contentsOf({ path, text }: Source): Contents {
  const { program, errors } = parseSync(path, text);
  for (const { message } of errors) throw new SyntaxError(`${path}: ${message}`);
  const nodes = [...nodesOf(program)];
  const reexports = nodes.filter(isReexport).map(({ source }) => wordsOf(source));
  return {
    imports: [...nodes.flatMap(importsOf), ...reexports],
    reexports,
    names: new Set(nodes.flatMap(nameOf)),
    calls: new Set(nodes.flatMap(calleeOf)),
  };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  if (typeof value.type === "string") yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function isReexport({ type, source }: Node): boolean {
  return (type === "ExportNamedDeclaration" || type === "ExportAllDeclaration") && isNode(source);
}

function importsOf(node: Node): string[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return [wordsOf(node.source)];
    case "TSExternalModuleReference":
      return [wordsOf(node.expression)];
    case "NewExpression":
      return addressesOf(node);
    default:
      return [];
  }
}

/** The place in `new URL("./layout.worker.ts", import.meta.url)`. */
function addressesOf({ callee, arguments: given }: Node): string[] {
  if (!isNode(callee) || callee.name !== "URL" || !Array.isArray(given)) return [];
  return given
    .slice(0, 1)
    .map(wordsOf)
    .filter((words) => words.startsWith("."));
}

function nameOf(node: Node): string[] {
  switch (node.type) {
    case "Identifier":
    case "JSXIdentifier":
      return [String(node.name)];
    case "Literal":
    case "TemplateLiteral":
      return [wordsOf(node)];
    default:
      return [];
  }
}

function calleeOf({ type, callee }: Node): string[] {
  if ((type !== "CallExpression" && type !== "NewExpression") || !isNode(callee)) return [];
  if (callee.type !== "MemberExpression") return [lastWordOf(callee)];
  const method = `.${lastWordOf(callee)}`;
  return [method, lastWordOf(callee.object) + method];
}

/** `write` of `window.document.write` and of `document["write"]`. */
function lastWordOf(value: unknown): string {
  if (!isNode(value)) return "";
  if (value.type === "MemberExpression") return lastWordOf(value.property);
  return typeof value.name === "string" ? value.name : wordsOf(value);
}

/** What a string says, in whatever quotes; empty for what is reckoned. */
function wordsOf(value: unknown): string {
  if (!isNode(value)) return "";
  if (value.type === "Literal") return String(value.value);
  if (value.type !== "TemplateLiteral" || !Array.isArray(value.quasis) || value.quasis.length !== 1) return "";
  const [only]: unknown[] = value.quasis;
  return isNode(only) && isNode(only.value) ? String(only.value.cooked) : "";
}

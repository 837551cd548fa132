import type { ValueType } from "../messages/issues.ts";
import { mapJsonSchema, type SchemaNode } from "./jsonSchema.ts";
import type { Path } from "./places.ts";

/** The fields that the object at a path of a map file may have. */
export function fieldsOf(path: Path): readonly string[] {
  return Object.keys(nodeAt(path)?.properties ?? {});
}

/** The fields that the object at a path of a map file must have. */
export function requiredOf(path: Path): readonly string[] {
  return nodeAt(path)?.required ?? [];
}

/** What type of value stands at a path of a map file. */
export function typeAt(path: Path): ValueType {
  const node = nodeAt(path);
  if (node?.anyOf) return "textOrList";
  return types.get(node?.type ?? "") ?? "text";
}

const types: ReadonlyMap<string, ValueType> = new Map([
  ["string", "text"],
  ["number", "number"],
  ["integer", "integer"],
  ["array", "list"],
  ["object", "object"],
]);

let root: SchemaNode | undefined;

function nodeAt(path: Path): SchemaNode | undefined {
  root ??= mapJsonSchema();
  return path.reduce<SchemaNode | undefined>(inside, root);
}

function inside(node: SchemaNode | undefined, step: string | number): SchemaNode | undefined {
  if (typeof step === "number") return node?.items ?? node?.anyOf?.find((choice) => choice.items)?.items;
  return node?.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined;
}

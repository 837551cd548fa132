import * as z from "zod/mini";
import { mapSchema } from "./mapSchema.ts";

/** A piece of a JSON Schema, as far as map files use it. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly [keyword: string]: unknown;
}

/** The JSON Schema (draft 2020-12) of a map file, by which editors complete and check it. */
export function mapJsonSchema(): SchemaNode {
  // The library types its result by every draft at once; what it makes of our schema is of this kind.
  const schema = z.toJSONSchema(mapSchema, { target: "draft-2020-12", io: "input" }) as SchemaNode;
  return withoutSafeIntegers(schema);
}

/** The same without the bound of whole numbers in JavaScript, which says nothing to a writer of maps. */
function withoutSafeIntegers(node: SchemaNode): SchemaNode {
  const { maximum, ...rest } = node;
  return {
    ...rest,
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(node.items ? { items: withoutSafeIntegers(node.items) } : {}),
    ...(node.anyOf ? { anyOf: node.anyOf.map(withoutSafeIntegers) } : {}),
    ...(node.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(node.properties).map(([key, inner]) => [key, withoutSafeIntegers(inner)]),
          ),
        }
      : {}),
  };
}

/** The JSON Schema as the text of its file. */
export function mapJsonSchemaText(): string {
  return `${JSON.stringify(mapJsonSchema(), undefined, 2)}\n`;
}

// Writes data/schema/argument-map.schema.json, by which editors complete and check a map file.
//   npm run schema
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./setup.mjs";

const folder = join(root, "data", "schema");

const { module } = await runnerImport(join(root, "src", "formats", "jsonSchema.ts"), { root, configFile: false });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "argument-map.schema.json"), module.mapJsonSchemaText());

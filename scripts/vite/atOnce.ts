import { resolve } from "node:path";

/** What the bundler tells of a module, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Names one chunk for all that an entry needs at once, so that no crowd of small files is shared with what comes later. */
export function atOnce(entry: string): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | undefined;
  return (id, modules) => {
    needed ??= reached(resolve(entry), modules);
    return needed.has(id) ? "first" : null;
  };
}

function reached(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set takes in what is added while it is walked through.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

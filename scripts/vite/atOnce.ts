import { resolve } from "node:path";

/** What the bundler tells of a module, as far as it is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly code: string | null } | null;
}

/**
 * Names one chunk for all that an entry needs at once, so that no crowd of small files is shared with what comes later. Of the
 * icons, which stand in one file that hands them all out, these are the ones that are asked for by name.
 */
export function atOnce(entry: string): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | undefined;
  return (id, modules) => {
    needed ??= reached(resolve(entry), modules);
    return needed.has(id) ? "first" : null;
  };
}

const icons = /\/lucide-react\/dist\/esm\/lucide-react\.m?js$/u;
const iconImport = /\bimport\s*\{([^}]*)\}\s*from\s*"lucide-react"/gu;

function reached(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set takes in what is added while it is walked through.
  for (const id of found) {
    const info = modules.getModuleInfo(id);
    if (icons.test(id)) continue;
    for (const next of info?.importedIds ?? []) {
      found.add(next);
      if (icons.test(next)) for (const icon of iconsIn(info?.code ?? "", next, modules)) found.add(icon);
    }
  }
  return found;

  function iconsIn(code: string, all: string, modules: Modules): readonly string[] {
    const names = [...code.matchAll(iconImport)].flatMap(([, names = ""]) => names.split(","));
    const files = new Set(names.map((name) => `/${kebab(name.trim().split(" ")[0] ?? "")}.mjs`));
    return (modules.getModuleInfo(all)?.importedIds ?? []).filter((id) => files.has(id.slice(id.lastIndexOf("/"))));
  }
}

/** `ArrowUpRight` as the name of its file: `arrow-up-right`. */
function kebab(name: string): string {
  return name.replace(/(?<!^)([A-Z]|\d+)/gu, "-$1").toLowerCase();
}

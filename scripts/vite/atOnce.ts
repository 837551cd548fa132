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
const iconImport = /\bimport\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/gu;

function reached(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set takes in what is added while it is walked through.
  for (const id of found) {
    const info = modules.getModuleInfo(id);
    if (!info || icons.test(id)) continue;
    for (const next of info.importedIds) {
      found.add(next);
      if (icons.test(next)) for (const icon of iconsIn(info.code ?? "", next, modules)) found.add(icon);
    }
  }
  return found;
}

/** The files of the icons that a module asks for by name. */
function iconsIn(code: string, all: string, modules: Modules): readonly string[] {
  const files = modules.getModuleInfo(all)?.importedIds ?? [];
  const names = [...code.matchAll(iconImport)].flatMap(([, list = ""]) => list.split(",")).map((name) => name.trim());
  return names.flatMap((name) => {
    const [own = ""] = name.split(" ");
    if (own === "") return [];
    const file = files.find((id) => id.endsWith(`/icons/${kebab(own)}.mjs`) || id.endsWith(`/icons/${kebab(own)}.js`));
    if (file === undefined) throw new Error(`there is no file of the icon "${own}": import it by the name of its file`);
    return [file];
  });
}

/** `ArrowUpRight` as the name of its file: `arrow-up-right`. */
function kebab(name: string): string {
  return name.replace(/(?<!^)([A-Z]|\d+)/gu, "-$1").toLowerCase();
}

import { groundNames } from "../../render/picture.ts";
import { keep, recalled } from "../onDevice.ts";
import {
  type Choice,
  exportFormats,
  exportForms,
  exportLanguages,
  exportParts,
  exportScales,
  exportScopes,
  exportTexts,
} from "./choice.ts";

const kept = "export";

/** What the page itself looks like: what an export is like until the reader says otherwise. */
export type Looks = Pick<Choice, "language" | "ground">;

/** What the reader chose the last time, as far as the browser remembers it; else the picture as the page shows it. */
export function lastChoice(looks: Looks): Choice {
  const known = remembered();
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === known[name]) ?? otherwise;
  const yes = (name: string, otherwise: boolean) => {
    const value = known[name];
    return typeof value === "boolean" ? value : otherwise;
  };
  const [title = true, legend = true, answers = true, sources = false, map = true] = exportParts.map((part) =>
    yes(part, part !== "sources"),
  );
  return {
    format: one("format", exportFormats, "svg"),
    form: one("form", exportForms, "argdown"),
    scope: one("scope", exportScopes, "folded"),
    ground: one("ground", groundNames, looks.ground),
    language: one("language", exportLanguages, looks.language),
    scale: one("scale", exportScales, "2"),
    texts: one("texts", exportTexts, "text"),
    ...{ title, legend, answers, sources, map },
  };
}

/** Remembers a choice, where the browser allows it; what is as on the page goes on following the page. */
export function rememberChoice({ language, ground, ...choice }: Choice, looks: Looks): void {
  const own = { ...(language === looks.language ? {} : { language }), ...(ground === looks.ground ? {} : { ground }) };
  keep(kept, JSON.stringify({ ...choice, ...own }));
}

function remembered(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(recalled(kept) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

import { useEffect, useState } from "react";
import { element } from "../../render/element.ts";
import type { Choice, ExportFormat } from "./choice.ts";
import { type ExportFile, type Material, makeFile, type Size, TooLarge } from "./makeFile.ts";

/** A file on its way: being made, made, or impossible. */
export type Making =
  | { readonly state: "making" }
  | { readonly state: "made"; readonly file: ExportFile }
  | { readonly state: "failed"; readonly tooLarge?: Size };

const pictures: ReadonlySet<ExportFormat> = new Set(["svg", "png", "pdf", "html"]);

const making: Making = { state: "making" };
/** How long a choice rests before its file is made, in milliseconds: keys run through choices. */
const rest = 120;

/** The file of a choice, made anew whenever the choice changes. */
export function useFile(choice: Choice, material: Material): Making {
  const [made, setMade] = useState<{ readonly of: Choice; readonly result: Making }>();
  const isPicture = pictures.has(choice.format);
  useEffect(() => {
    // What outlines takes long to open: it does so beside the page while the picture is drawn. Whether it can is said then.
    if (isPicture) material.outlineElsewhere(element("svg")).catch(() => {});
  }, [isPicture, material]);
  useEffect(() => {
    const leaving = new AbortController();
    const settle = (result: Making) => {
      if (!leaving.signal.aborted) setMade({ of: choice, result });
    };
    const timer = setTimeout(() => {
      makeFile(choice, material, leaving.signal).then(
        (file) => settle({ state: "made", file }),
        (error: unknown) => settle({ state: "failed", ...(error instanceof TooLarge ? { tooLarge: error.size } : {}) }),
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [choice, material]);
  return made?.of === choice ? made.result : making;
}

import { useEffect, useState } from "react";
import { isDrawn } from "../../files/order.ts";
import type { ExportFile } from "../../files/pack.ts";
import { type Size, TooLarge } from "../../files/tooLarge.ts";
import { element } from "../../render/element.ts";
import { createProgress, type Progress } from "../progress.ts";
import type { Choice } from "./choice.ts";
import { fileFor, isMadeElsewhere, type Material } from "./fileFor.ts";

/** A file on its way: being made, with how far that is where it takes long; made, or impossible. */
export type Making =
  | { readonly state: "making"; readonly progress?: Progress }
  | { readonly state: "made"; readonly file: ExportFile }
  | { readonly state: "failed"; readonly tooLarge?: Size };

const making: Making = { state: "making" };
/** How long a choice rests before its file is made, in milliseconds: keys run through choices. */
const rest = 120;

/** The file of a choice, made anew whenever the choice changes. */
export function useFile(choice: Choice, material: Material): Making {
  const [made, setMade] = useState<{ readonly of: Choice; readonly result: Making }>();
  const isElsewhere = isMadeElsewhere(material);
  const isOutlinedHere = isDrawn(choice.format) && !isElsewhere;
  useEffect(() => {
    // What outlines takes long to open: it does so beside the page while the picture is drawn. Whether it can is said then.
    if (isOutlinedHere) material.outlineElsewhere(element("svg")).catch(() => {});
  }, [isOutlinedHere, material]);
  useEffect(() => {
    const leaving = new AbortController();
    const settle = (result: Making) => {
      if (!leaving.signal.aborted) setMade({ of: choice, result });
    };
    const timer = setTimeout(() => {
      const progress = createProgress();
      if (isElsewhere) settle({ state: "making", progress });
      fileFor(choice, material, { heard: progress.tell, signal: leaving.signal }).then(
        (file) => settle({ state: "made", file }),
        (error: unknown) => settle({ state: "failed", ...(error instanceof TooLarge ? { tooLarge: error.size } : {}) }),
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [choice, material, isElsewhere]);
  return made?.of === choice ? made.result : making;
}

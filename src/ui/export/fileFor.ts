import { type FileHelpers, makeFile } from "../../files/makeFile.ts";
import { isDrawn } from "../../files/order.ts";
import { type ExportFile, pack } from "../../files/pack.ts";
import { isTooLarge, layeredPatience } from "../../layout/layeredLimits.ts";
import { layoutView } from "../../layout/layoutView.ts";
import type { Heard } from "../../model/heard.ts";
import type { View } from "../../view/view.ts";
import type { LayoutElsewhere } from "../map/layoutElsewhere.ts";
import type { Choice } from "./choice.ts";
import type { FileElsewhere } from "./fileElsewhere.ts";
import { namedLosses } from "./namedLosses.ts";
import { orderOf, type Shown } from "./orderOf.ts";
import type { OutlineElsewhere } from "./outlineElsewhere.ts";
import { rasterize } from "./rasterize.ts";

/** What files are made of, and by whom. */
export interface Material extends Shown {
  readonly layoutElsewhere: LayoutElsewhere;
  readonly outlineElsewhere: OutlineElsewhere;
  readonly fileElsewhere: FileElsewhere | undefined;
}

/** Who hears how far a file is, and how it is called off. */
interface Watch {
  readonly heard: Heard;
  readonly signal: AbortSignal;
}

/** Of a map with more claims than these no file is made by the page itself, where there is another way. */
const mostHere = 2000;

/** Whether the file of a map is made beside the page. */
export function isMadeElsewhere({ state, fileElsewhere }: Material): boolean {
  return fileElsewhere !== undefined && state.map.claims.length > mostHere;
}

/** Makes the file that a reader has chosen; called off, it is refused. */
export async function fileFor(choice: Choice, material: Material, watch: Watch): Promise<ExportFile> {
  const { map, language } = material.state;
  const made = await packed(choice, material, watch);
  const file = choice.format === "png" ? await inPixels(made) : made;
  return file.losses ? { ...file, losses: namedLosses(file.losses, map, language) } : file;
}

async function packed(choice: Choice, material: Material, { heard, signal }: Watch): Promise<ExportFile> {
  const order = await orderOf(choice, material, signal);
  if (material.fileElsewhere && isMadeElsewhere(material)) {
    try {
      return await material.fileElsewhere(order, heard, signal);
    } catch (error) {
      signal.throwIfAborted();
      // A text is soon made here too, where nothing can be made beside the page.
      if (isDrawn(choice.format)) throw error;
    }
  }
  return pack(await makeFile(order, helpersOf(material, signal)), choice.format);
}

/** A picture without texts in it, as pixels. */
async function inPixels({ blob, size, ...facts }: ExportFile): Promise<ExportFile> {
  if (!size) throw new TypeError("what has no size is no picture");
  const pixels = await rasterize(blob, size.width, size.height);
  return { ...facts, size, blob: pixels, sight: pixels };
}

/** The map shows what a layout that takes too long falls back to; so does its picture. */
function helpersOf({ layoutElsewhere, outlineElsewhere }: Material, signal: AbortSignal): FileHelpers {
  const layout = async (view: View) => {
    if (view.layout !== "layered" || isTooLarge(view)) return layoutView(view);
    try {
      return await layoutElsewhere(view, AbortSignal.any([signal, AbortSignal.timeout(layeredPatience)]));
    } catch {
      signal.throwIfAborted();
      return layoutView({ ...view, layout: "tidy" });
    }
  };
  return { layout, outline: outlineElsewhere };
}

import { type FileHelpers, makeFile } from "../files/makeFile.ts";
import type { FileOrder } from "../files/order.ts";
import { type ExportFile, pack } from "../files/pack.ts";
import { type Size, TooLarge } from "../files/tooLarge.ts";
import { layeredPatience } from "../layout/layeredLimits.ts";
import type { Layout } from "../layout/layout.ts";
import { layoutView } from "../layout/layoutView.ts";
import type { Outliner } from "../outlines/createOutliner.ts";
import type { Slice } from "../outlines/slices.ts";
import type { SvgElement } from "../render/element.ts";
import { markupIn } from "../render/toMarkup.ts";
import type { View } from "../view/view.ts";
import { addPart, type Message } from "./inParts.ts";
import { openOutliner } from "./openOutliner.ts";
import { thrown } from "./thrown.ts";

/** What file is to be made, and the slices of the fonts that its texts are set in. */
export interface FileTask {
  readonly order: FileOrder;
  /** Absent where they cannot be had: then nothing can be outlined. */
  readonly slices: readonly Slice[] | undefined;
}

/** How far the file is; the file, and whether a sight of it is to come; that; that it has too many pixels. */
export type FileAnswer =
  | { readonly share: number }
  | { readonly file: ExportFile; readonly isSeenLater: boolean }
  | { readonly sight: Blob }
  | { readonly tooLarge: Size };

let task: FileTask | undefined;

// What is ordered comes in by parts; how far the file is goes out, then the file, and the sight of it. Whoever asked may end
// the worker at any time.
self.addEventListener("message", ({ data }: MessageEvent<Message<FileTask>>) => {
  if ("whole" in data) task = data.whole;
  else if ("part" in data) addPart(task, data.part);
  else if (task) answer(task).catch(thrown);
});

async function answer({ order, slices }: FileTask): Promise<void> {
  const { format, texts } = order.choice;
  const { outline, drawn } = outlining(slices);
  try {
    const { picture, ...made } = await makeFile(order, { layout, outline, heard: (share) => tell({ share }) });
    const isUnseen = picture !== undefined && isTooMuch(drawn() ?? picture);
    const isSeenLater = picture !== undefined && !isUnseen;
    tell({ file: { ...pack(made, format), ...(isUnseen ? { isUnseen } : {}) }, isSeenLater });
    if (!isSeenLater) return;
    const isOutlined = format === "pdf" || (format === "svg" && texts === "outlines");
    // Without outlines it is seen in the fonts that there are: better than nothing.
    const seen = isOutlined ? picture : await outline(picture).catch(() => picture);
    tell({ sight: new Blob([...markupIn(seen)], { type: "image/svg+xml" }) });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    tell({ tooLarge: error.size });
  }
}

/** What outlines, opened when it is wanted first, and the picture that it was first given. */
function outlining(slices: FileTask["slices"]) {
  let opened: Promise<Outliner> | undefined;
  let first: SvgElement | undefined;
  const outline: FileHelpers["outline"] = async (picture, isByGlyph = false) => {
    first ??= picture;
    if (!slices) throw new Error("the fonts are not there");
    opened ??= openOutliner(slices);
    return (await opened)(picture, isByGlyph);
  };
  return { outline, drawn: () => first };
}

/** A picture that is drawn with more elements than these is not shown beforehand: no page shows it at once. */
const mostSeen = 30_000;

function isTooMuch(picture: SvgElement): boolean {
  const left = [picture];
  let count = 0;
  for (let item = left.pop(); item && count <= mostSeen; item = left.pop()) {
    count += 1;
    for (const child of item.children) if (typeof child !== "string") left.push(child);
  }
  return count > mostSeen;
}

/** The map shows what a layout that takes too long falls back to; so does its picture. */
async function layout(view: View): Promise<Layout> {
  const start = performance.now();
  const placed = layoutView(view);
  const isLate = view.layout === "layered" && performance.now() - start > layeredPatience;
  return isLate ? layoutView({ ...view, layout: "tidy" }) : placed;
}

function tell(answer: FileAnswer): void {
  self.postMessage(answer);
}

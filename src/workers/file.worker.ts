import { type FileHelpers, makeFile } from "../files/makeFile.ts";
import type { FileOrder } from "../files/order.ts";
import { type ExportFile, pack } from "../files/pack.ts";
import { type Size, TooLarge } from "../files/tooLarge.ts";
import type { Layout } from "../layout/layout.ts";
import { layoutView } from "../layout/layoutView.ts";
import type { Outliner } from "../outlines/createOutliner.ts";
import type { Slice } from "../outlines/slices.ts";
import type { SvgElement } from "../render/element.ts";
import { markupIn } from "../render/toMarkup.ts";
import type { View } from "../view/view.ts";
import { addPart, type Message } from "./inParts.ts";
import { openOutliner } from "./openOutliner.ts";

/** What file is to be made, and the slices of the fonts that its texts are set in. */
export interface FileTask {
  readonly order: FileOrder;
  readonly slices: readonly Slice[];
}

/** How far the file is; the file; that it has too many pixels. */
export type FileAnswer = { readonly share: number } | { readonly file: ExportFile } | { readonly tooLarge: Size };

let task: FileTask | undefined;

// What is ordered comes in by parts; how far the file is goes out, and then the file. Whoever asked may end the worker at any time.
self.addEventListener("message", ({ data }: MessageEvent<Message<FileTask>>) => {
  if ("whole" in data) task = data.whole;
  else if ("part" in data) addPart(task, data.part);
  else if (task) answer(task).catch(thrown);
});

async function answer({ order, slices }: FileTask): Promise<void> {
  let opened: Promise<Outliner> | undefined;
  const outline: FileHelpers["outline"] = async (picture, isByGlyph = false) => {
    opened ??= openOutliner(slices);
    return (await opened)(picture, isByGlyph);
  };
  try {
    const { format, texts } = order.choice;
    const made = await makeFile(order, { layout, outline, heard: (share) => tell({ share }) });
    const { picture, ...rest } = made;
    const file = pack(rest, format);
    const isOutlined = format === "pdf" || (format === "svg" && texts === "outlines");
    if (!picture || isTooMuch(picture)) return tell({ file });
    // Without outlines it is seen in the fonts that there are: better than nothing.
    const seen = isOutlined ? picture : await outline(picture).catch(() => picture);
    tell({ file: { ...file, sight: new Blob([...markupIn(seen)], { type: "image/svg+xml" }) } });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    tell({ tooLarge: error.size });
  }
}

/** Of a picture with more elements than these no page makes a sight that it shows at once. */
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

/** A graph of more claims than these takes longer than the map waits for it, and is shown as that shows it then. */
const mostLayered = 1000;

async function layout(view: View): Promise<Layout> {
  const isTooLong = view.layout === "layered" && view.claims.length > mostLayered;
  return layoutView(isTooLong ? { ...view, layout: "tidy" } : view);
}

/** What fails is thrown where the page hears of it. */
function thrown(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function tell(answer: FileAnswer): void {
  self.postMessage(answer);
}

import type { Outliner } from "../outlines/createOutliner.ts";
import type { Slice } from "../outlines/slices.ts";
import type { SvgElement } from "../render/element.ts";

/** A picture to be outlined, with the number that its answer is known by. */
export interface OutlineTask {
  readonly task: number;
  readonly slices: readonly Slice[];
  readonly picture: SvgElement;
  readonly isByGlyph: boolean;
}

/** The picture with outlines for texts, or why there is none. */
export type OutlineAnswer = { readonly task: number } & (
  | { readonly picture: SvgElement }
  | { readonly problem: string }
);

let outliner: Promise<Outliner> | undefined;

/** What outlines is loaded on its own, so that this worker listens at once: it takes a while, and messages do not wait. */
async function open(slices: readonly Slice[]): Promise<Outliner> {
  const { createOutliner } = await import("../outlines/createOutliner.ts");
  return createOutliner({ slices, load });
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} is not there: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

self.addEventListener("message", async ({ data }: MessageEvent<OutlineTask>) => {
  const { task, slices, picture, isByGlyph } = data;
  outliner ??= open(slices);
  let answer: OutlineAnswer;
  try {
    const outline = await outliner;
    answer = { task, picture: await outline(picture, isByGlyph) };
  } catch (error) {
    answer = { task, problem: String(error) };
  }
  self.postMessage(answer);
});

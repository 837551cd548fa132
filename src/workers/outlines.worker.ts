import type { Outliner } from "../outlines/createOutliner.ts";
import type { Slice } from "../outlines/slices.ts";
import type { SvgElement } from "../render/element.ts";
import { openOutliner } from "./openOutliner.ts";

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

self.addEventListener("message", async ({ data }: MessageEvent<OutlineTask>) => {
  const { task, slices, picture, isByGlyph } = data;
  outliner ??= openOutliner(slices);
  let answer: OutlineAnswer;
  try {
    const outline = await outliner;
    answer = { task, picture: await outline(picture, isByGlyph) };
  } catch (error) {
    answer = { task, problem: String(error) };
  }
  self.postMessage(answer);
});

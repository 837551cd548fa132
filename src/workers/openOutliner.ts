import type { Outliner } from "../outlines/createOutliner.ts";
import type { Slice } from "../outlines/slices.ts";

/** What turns texts into outlines is loaded on its own, so that a worker listens at once: it takes a while, and messages do not wait. */
export async function openOutliner(slices: readonly Slice[]): Promise<Outliner> {
  const { createOutliner } = await import("../outlines/createOutliner.ts");
  return createOutliner({ slices, load });
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} is not there: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

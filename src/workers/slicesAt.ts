import { type Slice, slicesIn } from "../outlines/slices.ts";

const known = new Map<string, Promise<readonly Slice[]>>();

/** The slices of fonts that the style sheet at an address names; asked for once, unless that fails. */
export function slicesAt(address: string): Promise<readonly Slice[]> {
  const slices = known.get(address) ?? fetched(address);
  known.set(address, slices);
  slices.catch(() => known.delete(address));
  return slices;
}

async function fetched(address: string): Promise<readonly Slice[]> {
  const sheet = new URL(address, document.baseURI);
  const answer = await fetch(sheet, { headers: { accept: "text/css" } });
  if (!answer.ok) throw new Error(`the style sheet of the fonts is not there: ${answer.status}`);
  return slicesIn(await answer.text()).map((slice) => ({ ...slice, url: new URL(slice.url, sheet).href }));
}

import type { BuiltPage } from "../../render/builtPage.ts";

/** What a page in one file is made of, but for its map, as the host of this page has it beside it. */
export async function carriedPage(signal: AbortSignal): Promise<BuiltPage> {
  const answer = await fetch(new URL("onePage/page.json", document.baseURI), { signal });
  if (!answer.ok) throw new Error(`the page that HTML files are made of is not there: ${answer.status}`);
  // The build has written it (scripts/vite/onePage.ts), and it comes from the page's own host.
  return (await answer.json()) as BuiltPage;
}

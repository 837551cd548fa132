import { appMessages } from "../../messages/app.ts";
import type { Language } from "../../model/map.ts";
import { later } from "../later.tsx";
import { useActions, useAtlas } from "../useAtlas.ts";

const OpenPalette = later<Sought & { readonly onClose: () => void }>(
  async () => (await import("./OpenPalette.tsx")).OpenPalette,
  FirstLetters,
);

interface Sought {
  readonly query: string;
  readonly language: Language;
}

/** The search over the page, for as long as the reader seeks something. */
export function Palette() {
  const query = useAtlas((state) => state.query);
  const language = useAtlas((state) => state.language);
  const { seek } = useActions();
  return query !== undefined && <OpenPalette query={query} language={language} onClose={() => seek(undefined)} />;
}

/** Takes what is typed while the search is still being loaded; unseen, since that lasts a moment. */
function FirstLetters({ query, language }: Sought) {
  const { seek } = useActions();
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: whoever asked for the search is typing already.
      autoFocus
      className="unseen"
      aria-label={appMessages[language].searchHint}
      defaultValue={query}
      onChange={({ target }) => seek(target.value)}
    />
  );
}

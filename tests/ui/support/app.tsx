import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerTo } from "../../../src/evaluation/question.ts";
import type { ArgumentMap, Language } from "../../../src/model/map.ts";
import { fromHash } from "../../../src/store/address.ts";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import type { Theme } from "../../../src/store/state.ts";
import { App } from "../../../src/ui/App.tsx";
import { type ReadElsewhere, ReadElsewhereContext } from "../../../src/ui/open/readElsewhere.ts";
import type { Sample } from "../../../src/ui/sample.ts";
import type { WatchVersions } from "../../../src/ui/shell/NewerVersion.tsx";
import { type AnswerElsewhere, AnswerElsewhereContext } from "../../../src/ui/whatStands/answerElsewhere.ts";
import { debate } from "../../support/maps.ts";

/** The whole page with a small debate, as a reader finds it who comes for the first time. */
export function renderApp(
  visit: {
    readonly map?: ArgumentMap;
    readonly language?: Language;
    readonly theme?: Theme;
    readonly hash?: string;
    readonly isMissing?: boolean;
    readonly watchVersions?: WatchVersions;
    /** Who answers questions about the map; the page itself unless told. */
    readonly answer?: AnswerElsewhere;
    /** Who reads files; the page itself unless told. */
    readonly readElsewhere?: ReadElsewhere;
  } = {},
) {
  const { map = debate, language = "en", theme = "light", hash = "", isMissing = false, watchVersions, answer } = visit;
  history.replaceState(null, "", hash === "" ? "/" : `/#${hash}`);
  const sample: Sample = { map, fileName: "sample.json", isMissing };
  const home = { map, language, theme, screen: "map" } as const;
  const atlas = createAtlas({ ...sample, language, theme });
  atlas.actions.restore(fromHash(hash, map));
  const user = userEvent.setup();
  const answerElsewhere: AnswerElsewhere = answer ?? (async (question) => answerTo(question));
  const app = <App {...{ atlas, sample, home, arrival: hash, watchVersions }} />;
  const { readElsewhere } = visit;
  const page = (
    <AnswerElsewhereContext value={answerElsewhere}>
      {readElsewhere ? <ReadElsewhereContext value={readElsewhere}>{app}</ReadElsewhereContext> : app}
    </AnswerElsewhereContext>
  );
  return { atlas, user, ...render(page) };
}

/** Steps back in the history, and waits until that is done. */
export async function goBack(): Promise<void> {
  await act(async () => {
    const travelled = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.back();
    await travelled;
  });
}

/** A file as the reader would choose or drop it. */
export function fileOf(name: string, text: string): File {
  return new File([text], name);
}

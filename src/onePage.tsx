import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answerTo } from "./evaluation/question.ts";
import { layoutView } from "./layout/layoutView.ts";
import type { ToldToPage } from "./render/toldToPage.ts";
import { fromHash } from "./store/address.ts";
import { createAtlas } from "./store/createAtlas.ts";
import { App } from "./ui/App.tsx";
import { loadTheRest } from "./ui/later.tsx";
import { type LayoutElsewhere, LayoutElsewhereContext } from "./ui/map/layoutElsewhere.ts";
import { readPreferences } from "./ui/preferences.ts";
import { firstScreen } from "./ui/screens.ts";
import { type AnswerElsewhere, AnswerElsewhereContext } from "./ui/whatStands/answerElsewhere.ts";
import "./ui/tokens.css";
import "./ui/base.css";

// The page in one file: the same as main.tsx shows, of a map that stands in the file itself. A page that is opened from
// a disk has no workers, so what they do is done on the page.

/** More claims than these are not laid out as a whole graph here: nothing could stop that once it has begun. */
const mostAtOnce = 300;

const layoutHere: LayoutElsewhere = async (view) => {
  if (view.layout === "layered" && view.claims.length > mostAtOnce) throw new RangeError("too large to lay out here");
  return layoutView(view);
};

const answerElsewhere: AnswerElsewhere = async (question) => answerTo(question);

const { map, fileName, hash, ...looks } = told();
const preferences = { ...readPreferences(), ...looks };
const screen = firstScreen();
const arrival = location.hash || (hash === "" ? "" : `#${hash}`);
const atlas = createAtlas({ map, fileName, ...preferences, screen });
atlas.actions.restore(fromHash(arrival, map));

const root = document.getElementById("root");
if (!root) throw new Error('the page has no element "root": render/toPage.ts writes one');
createRoot(root).render(
  <StrictMode>
    <LayoutElsewhereContext value={layoutHere}>
      <AnswerElsewhereContext value={answerElsewhere}>
        <App atlas={atlas} sample={{ map, fileName }} home={{ map, ...preferences, screen }} arrival={arrival} />
      </AnswerElsewhereContext>
    </LayoutElsewhereContext>
  </StrictMode>,
);
void loadTheRest();

/** What the file says, as the command line wrote it. */
function told(): ToldToPage {
  // It has read and checked the map, and nobody else writes this page.
  return JSON.parse(document.getElementById("told")?.textContent ?? "") as ToldToPage;
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fromHash } from "./store/address.ts";
import { createAtlas } from "./store/createAtlas.ts";
import { App } from "./ui/App.tsx";
import { type OutlineElsewhere, OutlineElsewhereContext } from "./ui/export/outlineElsewhere.ts";
import { loadTheRest } from "./ui/later.tsx";
import { LayoutElsewhereContext } from "./ui/map/layoutElsewhere.ts";
import { bringKept } from "./ui/open/shelf.ts";
import { readPreferences } from "./ui/preferences.ts";
import { fetchSample } from "./ui/sample.ts";
import { firstScreen } from "./ui/screens.ts";
import { AnswerElsewhereContext } from "./ui/whatStands/answerElsewhere.ts";
import { askedMap } from "./ui/useAddress.ts";
import { answerInWorker } from "./workers/answerInWorker.ts";
import { layoutInWorker } from "./workers/layoutInWorker.ts";
import { startServiceWorker } from "./workers/serviceWorker.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

const arrival = location.hash;
const sample = await fetchSample();
const preferences = readPreferences();
const screen = firstScreen();
const home = { map: sample.map.id, ...preferences, screen };
const asked = askedMap(arrival, history.state, home);
const { map, fileName } = (asked && (await bringKept(asked))) ?? sample;
const atlas = createAtlas({ map, fileName, ...preferences, screen });
atlas.actions.restore(fromHash(arrival, map));

const outlineElsewhere: OutlineElsewhere = async (picture) => {
  const { outlineInWorker } = await import("./workers/outlineInWorker.ts");
  return outlineInWorker(picture);
};

const root = document.getElementById("root");
if (!root) throw new Error('the page has no element "root": index.html must hold one');
createRoot(root).render(
  <StrictMode>
    <LayoutElsewhereContext value={layoutInWorker}>
      <OutlineElsewhereContext value={outlineElsewhere}>
        <AnswerElsewhereContext value={answerInWorker}>
          <App
            atlas={atlas}
            sample={sample}
            home={home}
            arrival={arrival}
            watchVersions={import.meta.env.PROD ? startServiceWorker : undefined}
          />
        </AnswerElsewhereContext>
      </OutlineElsewhereContext>
    </LayoutElsewhereContext>
  </StrictMode>,
);

// Safari has no idle time to wait for.
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
whenIdle(loadTheRest, { timeout: 2000 });

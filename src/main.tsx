import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fromHash } from "./store/address.ts";
import { createAtlas } from "./store/createAtlas.ts";
import { App } from "./ui/App.tsx";
import { type FileElsewhere, FileElsewhereContext } from "./ui/export/fileElsewhere.ts";
import { type OutlineElsewhere, OutlineElsewhereContext } from "./ui/export/outlineElsewhere.ts";
import fontsAddress from "./ui/fonts.css?url";
import { loadTheRest } from "./ui/later.tsx";
import { type LayoutElsewhere, LayoutElsewhereContext } from "./ui/map/layoutElsewhere.ts";
import { type PaintElsewhere, PaintElsewhereContext } from "./ui/map/tiles/paintElsewhere.ts";
import { asksForMap } from "./ui/open/asksForMap.ts";
import { droppedEarly } from "./ui/open/droppedEarly.ts";
import { type KeptForm, KeptFormContext } from "./ui/open/keptForm.ts";
import { type ReadElsewhere, ReadElsewhereContext } from "./ui/open/readElsewhere.ts";
import { bringKept } from "./ui/open/shelf.ts";
import { readPreferences } from "./ui/preferences.ts";
import { fetchSample } from "./ui/sample.ts";
import { firstScreen } from "./ui/screens.ts";
import { type SearchElsewhere, SearchElsewhereContext } from "./ui/search/searchElsewhere.ts";
import type { WatchVersions } from "./ui/shell/NewerVersion.tsx";
import { askedMap } from "./ui/useAddress.ts";
import { type AnswerElsewhere, AnswerElsewhereContext } from "./ui/whatStands/answerElsewhere.ts";
// What starts workers is there first, so that the one name which the page's policy has for that is taken.
import "./workers/startWorker.ts";
import "./ui/landingFonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

// A file that is dropped before anybody takes files must not lead away from the page, nor be lost.
window.ondragover = window.ondrop = (event) => {
  event.preventDefault();
  if (event.type === "drop") droppedEarly.push(...(event.dataTransfer?.files ?? []));
};

const arrival = location.hash;
const sample = await fetchSample();
const preferences = readPreferences();
const screen = firstScreen();
const home = { map: sample.map, ...preferences, screen };

const layoutElsewhere: LayoutElsewhere = async (...asked) => {
  const { layoutInWorker } = await import("./workers/layoutInWorker.ts");
  return layoutInWorker(...asked);
};

const paintElsewhere: PaintElsewhere = async () => {
  const { paintInWorker } = await import("./workers/paintInWorker.ts");
  return paintInWorker();
};

const searchElsewhere: SearchElsewhere = async (...asked) => {
  const { searchInWorker } = await import("./workers/searchInWorker.ts");
  return searchInWorker(...asked);
};

const answerElsewhere: AnswerElsewhere = async (...asked) => {
  const { answerInWorker } = await import("./workers/answerInWorker.ts");
  return answerInWorker(...asked);
};

const outlineElsewhere: OutlineElsewhere = async (...asked) => {
  const { outlineInWorker } = await import("./workers/outlineInWorker.ts");
  return outlineInWorker(fontsAddress, ...asked);
};

const fileElsewhere: FileElsewhere = async (...asked) => {
  const { fileInWorker } = await import("./workers/fileInWorker.ts");
  return fileInWorker(fontsAddress, ...asked);
};

const readElsewhere: ReadElsewhere = async () => (await import("./workers/readers.ts")).readers;

const loadKeeping = () => import("./workers/keepInWorker.ts");
const keptForm: KeptForm = {
  write: async (map) => (await loadKeeping()).writeInWorker(map),
  read: async (text) => (await loadKeeping()).readKeptInWorker(text),
};

const watchVersions: WatchVersions = async (found) => {
  const { startServiceWorker } = await import("./workers/serviceWorker.ts");
  return startServiceWorker(found);
};

const root = document.getElementById("root");
if (!root) throw new Error('the page has no element "root": index.html must hold one');

/** Shows the map that the address asks for: what the reader has kept on this device, else the page's own. */
async function show(root: HTMLElement): Promise<void> {
  const asked = askedMap(arrival, history.state);
  const own = asked && (await bringKept(asked, keptForm).catch(() => undefined));
  const { map, fileName } = own ?? sample;
  const atlas = createAtlas({ map, fileName, ...preferences, screen });
  // What the address shows of a map that is still to come is not for the one that stands there until then.
  atlas.actions.restore(fromHash(asksForMap && !own ? `${arrival}&m=` : arrival, map));
  createRoot(root).render(
    <StrictMode>
      <LayoutElsewhereContext value={layoutElsewhere}>
        <PaintElsewhereContext value={paintElsewhere}>
          <OutlineElsewhereContext value={outlineElsewhere}>
            <FileElsewhereContext value={fileElsewhere}>
              <AnswerElsewhereContext value={answerElsewhere}>
                <SearchElsewhereContext value={searchElsewhere}>
                  <ReadElsewhereContext value={readElsewhere}>
                    <KeptFormContext value={keptForm}>
                      <App
                        atlas={atlas}
                        sample={sample}
                        home={home}
                        arrival={arrival}
                        watchVersions={import.meta.env.PROD ? watchVersions : undefined}
                      />
                    </KeptFormContext>
                  </ReadElsewhereContext>
                </SearchElsewhereContext>
              </AnswerElsewhereContext>
            </FileElsewhereContext>
          </OutlineElsewhereContext>
        </PaintElsewhereContext>
      </LayoutElsewhereContext>
    </StrictMode>,
  );
}

// Not awaited here: what reads kept maps is loaded later, and waits for this very file.
void show(root);

// Safari has no idle time to wait for.
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
whenIdle(
  () => {
    void import("./ui/otherFonts.css");
    return loadTheRest();
  },
  { timeout: 2000 },
);

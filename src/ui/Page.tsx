import { type RefObject, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { appMessages } from "../messages/app.ts";
import type { AstrayWords } from "../messages/astray.ts";
import type { Language } from "../model/map.ts";
import { type Home, isAstray, mapInHash } from "../store/address.ts";
import { isAboutAll } from "../store/state.ts";
import { isEmbedded } from "./isEmbedded.ts";
import { later, laterRegion } from "./later.tsx";
import { onceThere } from "./onceThere.ts";
import { asksForMap } from "./open/asksForMap.ts";
import { chooseMap } from "./open/chooseMap.ts";
import { KeptFormContext } from "./open/keptForm.ts";
import { createShelf } from "./open/shelf.ts";
import { isMap, losesSome, type Opening, useOpening } from "./open/useOpening.ts";
import { ShelfContext } from "./open/useShelf.ts";
import styles from "./page.module.css";
import type { Sample } from "./sample.ts";
import { firstPart, screenParts } from "./screens.ts";
import { Palette } from "./search/Palette.tsx";
import { Boundary } from "./shell/Boundary.tsx";
import { Broken } from "./shell/Broken.tsx";
import { pageCommands } from "./shell/pageCommands.ts";
import { screenId, tabId } from "./shell/ScreenTabs.tsx";
import { TabBar } from "./shell/TabBar.tsx";
import { TopBar } from "./shell/TopBar.tsx";
import { useDocument } from "./shell/useDocument.ts";
import { useKeys } from "./shell/useKeys.ts";
import { TourCard } from "./tour/TourCard.tsx";
import { useAddress } from "./useAddress.ts";
import { type Announce, useAnnounce } from "./useAnnounce.ts";
import { useAtlas, useAtlasItself } from "./useAtlas.ts";
import { useOffer } from "./useCommands.ts";
import { narrow, useMedia } from "./useMedia.ts";

const StageLines = later(async () => (await import("./shell/StageLines.tsx")).StageLines);
const SourcePanel = laterRegion(async () => (await import("./panel/SourcePanel.tsx")).SourcePanel);
const KeysDialog = later(async () => (await import("./shell/KeysDialog.tsx")).KeysDialog);
const AboutDialog = later(async () => (await import("./shell/AboutDialog.tsx")).AboutDialog);
const ExportDialog = later(async () => (await import("./export/ExportDialog.tsx")).ExportDialog);
const IssuesDialog = later(async () => (await import("./open/IssuesDialog.tsx")).IssuesDialog);
const LossDialog = later(async () => (await import("./open/LossDialog.tsx")).LossDialog);
const OwnMapsDialog = later(async () => (await import("./open/OwnMapsDialog.tsx")).OwnMapsDialog);
const EmbedBar = later(async () => (await import("./shell/EmbedBar.tsx")).EmbedBar);
const AskedMap = later(async () => (await import("./open/AskedMap.tsx")).AskedMap);
const DropZone = later(async () => (await import("./open/DropZone.tsx")).DropZone);
const PasteZone = later(async () => (await import("./open/PasteZone.tsx")).PasteZone);

type DialogName = "keys" | "about" | "export" | "ownMaps";

/** Bar, map and panel, with what may lie over them. */
export function Page(props: { readonly sample: Sample; readonly home: Home; readonly arrival: string }) {
  const { sample, home, arrival } = props;
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const [dialog, show] = useState<DialogName>();
  const form = useContext(KeptFormContext);
  const [shelf] = useState(() => createShelf(sample, atlas.state(), form));
  const wanted = useRef("");
  const opening = useOpening({ atlas, announce, shelf, wanted });
  const { openMap, show: showRemarks, trouble } = opening;
  const remarked = trouble && (trouble.issues.length > 0 || losesSome(trouble)) ? trouble.map : undefined;
  useAddress(atlas, home, shelf, useArrival(arrival, home, wanted));
  useDocument();
  useKeys();
  useMissingSample(sample, announce);
  useOffer(
    useMemo(
      () => pageCommands({ atlas, announce, sample, home, openMap, remarked, showRemarks, show }),
      [atlas, announce, sample, home, openMap, remarked, showRemarks],
    ),
  );
  return (
    <ShelfContext value={shelf}>
      <Regions />
      <Overlays dialog={dialog} close={() => show(undefined)} opening={opening} arrival={arrival} />
    </ShelfContext>
  );
}

function Regions() {
  const isNarrow = useMedia(narrow);
  const hasPanel = useAtlas((state) => state.selection !== undefined || state.voice !== undefined || isAboutAll(state));
  return (
    <div className={styles.page} data-panel={hasPanel}>
      {isEmbedded ? <EmbedBar /> : <TopBar />}
      <Stage />
      <div className={styles.side}>
        <Boundary instead={(again) => <Broken part="panel" again={again} />}>
          <SourcePanel />
        </Boundary>
      </div>
      {isNarrow && <TabBar />}
    </div>
  );
}

/** The chosen screen; the focus goes into it where it was on what the screen before it took away. */
function Stage() {
  const map = useAtlas((state) => state.map);
  const screen = useAtlas((state) => state.screen);
  const stage = useRef<HTMLElement>(null);
  const { Part } = screenParts.find((part) => part.screen === screen) ?? firstPart;
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen || !stage.current) return;
    before.current = screen;
    // The part of a screen may be on its way.
    return onceThere(stage.current, "[tabindex='0']", (first) => {
      if (document.activeElement === document.body) first.focus();
    });
  }, [screen]);
  return (
    <main ref={stage} className={styles.stage}>
      <div className={styles.lines}>
        <StageLines />
      </div>
      <div id={screenId} role="tabpanel" aria-labelledby={tabId(screen)} className={styles.screen}>
        <Boundary key={`${screen} ${map.id}`} instead={(again) => <Broken part={screen} again={again} />}>
          <Part />
        </Boundary>
      </div>
      <TourCard />
    </main>
  );
}

function Overlays(props: {
  readonly dialog: DialogName | undefined;
  readonly close: () => void;
  readonly opening: Opening;
  readonly arrival: string;
}) {
  const { dialog, close, opening } = props;
  const { getReady } = opening;
  const language = useAtlas((state) => state.language);
  return (
    <>
      {dialog === "keys" && <KeysDialog language={language} onClose={close} />}
      {dialog === "export" && <ExportDialog onClose={close} />}
      {dialog === "ownMaps" && (
        <OwnMapsDialog language={language} onClose={close} chooseFile={() => chooseMap(opening.openMap)} />
      )}
      {dialog === "about" && <AboutDialog language={language} onClose={close} />}
      <OpeningDialog opening={opening} language={language} />
      {asksForMap && <AskedMap language={language} arrival={props.arrival} open={opening.openMap} />}
      <Palette />
      <PasteZone take={opening.openFile} />
      <DropZone {...{ language, getReady }} reading={opening.reading} take={opening.openFile} stop={opening.stop} />
    </>
  );
}

/** What is wrong in a file, or not kept of it. */
function OpeningDialog({ opening, language }: { readonly opening: Opening; readonly language: Language }) {
  const { asked, trouble, isShown, openMap, hide } = opening;
  if (asked) {
    return <LossDialog found={asked} language={language} accept={opening.accept} onClose={opening.decline} />;
  }
  if (!trouble || !isShown) return null;
  if (isMap(trouble) && trouble.issues.length === 0) {
    return <LossDialog found={trouble} language={language} onClose={hide} />;
  }
  return <IssuesDialog trouble={trouble} language={language} onClose={hide} openMap={openMap} />;
}

/** Says so where the page could not fetch the debate that it shows by itself. */
function useMissingSample({ isMissing }: Sample, announce: Announce): void {
  const { state } = useAtlasItself();
  useEffect(() => {
    if (isMissing) announce(appMessages[state().language].sampleMissing, "alarm");
  }, [isMissing, announce, state]);
}

/** Says so where a link leads to a map that is nowhere, or to a claim that is not on its map, and remembers what it wants. */
function useArrival(arrival: string, home: Home, wanted: RefObject<string>): (hash: string) => void {
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const arrive = useCallback(
    (hash: string) => {
      const { map } = state();
      // Seldom said, so that its words come when they are wanted.
      const say = (choose: (words: AstrayWords) => string) =>
        import("../messages/astray.ts").then(
          ({ astrayWords }) => announce(choose(astrayWords[state().language]), "seen"),
          () => {},
        );
      const asked = mapInHash(hash);
      if (asked !== undefined && (asked !== map.id || map === home.map)) {
        wanted.current = hash;
        say((words) => words.otherMap(asked));
      } else if (isAstray(hash, map)) say((words) => words.noSuchClaim);
    },
    [state, announce, home, wanted],
  );
  useEffect(() => {
    // The map that is on its way may be the one, and have the claim.
    if (!asksForMap) arrive(arrival);
  }, [arrive, arrival]);
  return arrive;
}

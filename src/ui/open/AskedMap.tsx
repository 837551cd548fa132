import { useCallback, useEffect, useRef, useState } from "react";
import { appMessages } from "../../messages/app.ts";
import { askedMapMessages } from "../../messages/askedMap.ts";
import { whyNoMap } from "../../messages/fetching.ts";
import type { Language } from "../../model/map.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { ownMapOf } from "../useAddress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";
import { writtenAddress } from "./askedAddress.ts";
import styles from "./askedMap.module.css";
import { type FetchRefusal, fetchMap } from "./fetchMap.ts";
import { keptMaps } from "./keptMaps.ts";
import { mapAddress } from "./mapAddress.ts";
import { useShelf } from "./useShelf.ts";

/** What stands between the reader and the map that a link asks for. */
type Obstacle =
  | { readonly kind: "asks"; readonly host: string }
  | { readonly kind: "refused"; readonly refusal: FetchRefusal; readonly host?: string };

interface Asking {
  readonly language: Language;
  /** The hash the page came with: how the link shows the map that it asks for. */
  readonly arrival: string;
  readonly open: (files: readonly File[], view?: string) => void;
}

/**
 * Opens the map that the page's address asks for with `?map=`: from the page's own host at once; from another after a press
 * on a button that names it, on the page whose policy lets it be asked (open.html).
 */
export function AskedMap(props: Asking) {
  const { language } = props;
  const announce = useAnnounce();
  const { written, kept, obstacle, load, leave } = useAsking(props);
  if (obstacle?.kind === "refused") {
    return <Refused refused={obstacle} kept={kept} language={language} onClose={leave} />;
  }
  if (!obstacle) return null;
  const { host } = obstacle;
  const accept = () => {
    leave();
    announce(askedMapMessages[language].loading(host), "seen");
    void load();
  };
  return <Asks host={host} address={written} language={language} accept={accept} onClose={leave} />;
}

/** The address that is asked, what stands in the way, and what this device has kept of the map. */
function useAsking({ arrival, open }: Asking) {
  const { state } = useAtlasItself();
  const home = useHome();
  const shelf = useShelf();
  const [written] = useState(writtenAddress);
  const [kept] = useState(() => (home && state().map !== home.map ? state().fileName : undefined));
  const [obstacle, meet] = useState<Obstacle>();
  const load = useCallback(async () => {
    const found = await fetchMap(written, "any");
    if ("refusal" in found) meet({ kind: "refused", ...found });
    else open([new File([found.bytes], found.fileName)], arrival);
  }, [written, arrival, open]);
  const begin = useRef(async () => {
    const address = mapAddress(written, document.baseURI, "any");
    const { map } = state();
    // A reload, or a step back, has brought another map of the reader's, which stays; this one is asked for anew.
    const isBrought = kept !== undefined && ownMapOf(history.state) !== undefined;
    if (isBrought && ("refusal" in address || !(await isFrom(address.url, shelf?.keyOf(state()))))) return;
    if (state().map !== map) return;
    if ("refusal" in address) meet({ kind: "refused", ...address });
    else if (address.isOwn) void load();
    else if (mayAskOthers()) meet({ kind: "asks", host: address.url.host });
    else goToOpenPage(arrival);
  });
  useEffect(() => {
    void begin.current();
  }, []);
  return { written, kept, obstacle, load, leave: () => meet(undefined) };
}

/** Whether the map that this device keeps under a key came from an address. */
async function isFrom({ href }: URL, key: string | undefined): Promise<boolean> {
  return (await keptMaps()).some((kept) => kept.key === key && kept.from === href);
}

/** Whether this page's policy lets other hosts be asked. */
function mayAskOthers(): boolean {
  return document.documentElement.dataset.reach === "any";
}

/** The same page under a policy that lets other hosts be asked: there the reader is asked first. */
function goToOpenPage(arrival: string): void {
  const page = new URL("open.html", document.baseURI);
  page.search = location.search;
  page.hash = arrival;
  location.replace(page);
}

function Asks(props: {
  readonly host: string;
  readonly address: string;
  readonly language: Language;
  readonly accept: () => void;
  readonly onClose: () => void;
}) {
  const { host, address, language, accept, onClose } = props;
  const words = askedMapMessages[language];
  const foot = (
    <>
      <button type="button" onClick={onClose}>
        {words.leave}
      </button>
      <button type="button" data-chief="" onClick={accept}>
        {words.load(host)}
      </button>
    </>
  );
  return (
    <Dialog title={words.asks(host)} closeLabel={words.leave} onClose={onClose} foot={foot}>
      <div className={styles.said}>
        <p>{words.what(host)}</p>
        <p className={styles.address} dir="ltr">
          {new URL(address).href}
        </p>
      </div>
    </Dialog>
  );
}

function Refused(props: {
  readonly refused: Extract<Obstacle, { readonly kind: "refused" }>;
  /** What this device has kept of the map, which is shown. */
  readonly kept: string | undefined;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const { refused, kept, language, onClose } = props;
  const words = askedMapMessages[language];
  const foot = (
    <button type="button" onClick={onClose}>
      {appMessages[language].close}
    </button>
  );
  return (
    <Dialog title={words.notLoaded} closeLabel={appMessages[language].close} onClose={onClose} foot={foot}>
      <div className={styles.said} role="alert">
        <p>{whyNoMap(refused, language)}</p>
        <p>{kept === undefined ? words.unchanged : words.isKept(kept)}</p>
      </div>
    </Dialog>
  );
}

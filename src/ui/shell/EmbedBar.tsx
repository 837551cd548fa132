import { ExternalLink } from "lucide-react";
import { useEffect } from "react";
import { embedMessages } from "../../messages/embed.ts";
import { inLanguage } from "../../model/map.ts";
import { toAddress } from "../../store/address.ts";
import type { AtlasState } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";
import { FilterMenu, WhatStands } from "./barParts.tsx";
import styles from "./embedBar.module.css";

/** What stands above the map within another page, in the place of the bar: what it is about, and the way to all of it. */
export function EmbedBar() {
  const state = useAtlas((all) => all);
  const { language, map } = state;
  useTurningThrough();
  return (
    <header className={styles.bar} data-region="bar">
      <p dir="auto">{inLanguage(map.question, language)}</p>
      <a href={useWholePage(state)} target="_blank" rel="noopener noreferrer">
        {embedMessages[language].open}
        <ExternalLink size={14} aria-hidden="true" />
      </a>
      <FilterMenu hasButton={false} />
      <WhatStands hasButton={false} />
    </header>
  );
}

/** The address of the page by itself, as it shows the same. */
function useWholePage(state: AtlasState): string {
  const home = useHome();
  const page = new URL(location.href);
  page.searchParams.delete("embed");
  page.hash = home ? toAddress(state, home) : "";
  return page.href;
}

/** As long as the reader is elsewhere on the page around, turning the wheel moves that page. */
function useTurningThrough(): void {
  useEffect(() => {
    const turned = (event: WheelEvent) => {
      if (!document.hasFocus() && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    addEventListener("wheel", turned, { capture: true });
    return () => removeEventListener("wheel", turned, { capture: true });
  }, []);
}

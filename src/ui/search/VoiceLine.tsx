import { useMemo } from "react";
import { searchMessages } from "../../messages/search.ts";
import type { ArgumentMap, Language, Voice } from "../../model/map.ts";
import { passagesOfVoice } from "../../view/citedPassage.ts";
import type { Hit } from "../../view/search/hit.ts";
import { shownVoices, voicesById } from "../../view/shownVoices.ts";
import { Token } from "../panel/Token.tsx";
import { useAtlas } from "../useAtlas.ts";
import { EvidenceText } from "./EvidenceText.tsx";
import { MarkedText } from "./MarkedText.tsx";
import styles from "./palette.module.css";

/** An answer that was found: its name and gist, how many claims it makes, and what else of it has the words. */
export function VoiceLine({ hit, language }: { readonly hit: Hit<Voice>; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const voice = voicesById(shownVoices(map)).get(hit.item.id);
  const claims = useMemo(() => claimsOf(map, hit.item.id), [map, hit]);
  return (
    <>
      <span className={styles.lead}>{voice && <Token voice={voice} />}</span>
      <span className={styles.text}>
        <span className={styles.title}>
          <MarkedText of={hit.title} />
        </span>
        <span className={styles.second}>
          {searchMessages[language].claimsOf(claims)}
          {hit.evidence && " · "}
          {hit.evidence && <EvidenceText evidence={hit.evidence} language={language} />}
        </span>
      </span>
    </>
  );
}

function claimsOf(map: ArgumentMap, voice: string): number {
  return new Set(passagesOfVoice(map, voice).map(({ claim }) => claim)).size;
}

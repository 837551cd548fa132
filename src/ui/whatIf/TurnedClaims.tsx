import { Scale } from "lucide-react";
import { useId, useMemo } from "react";
import { whatIfMessages } from "../../messages/whatIf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type Turned, turnedClaims } from "../../view/verdicts.ts";
import { ClaimLink } from "../panel/ClaimLink.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { Shortened } from "../Shortened.tsx";
import { useAtlas } from "../useAtlas.ts";
import { isLarge } from "../whatStands/isLarge.ts";
import styles from "./whatIf.module.css";

/** Which claims stand, fall or are open by the what-if and were not before, where the reader asked what stands; of a large map only the map says so. */
export function TurnedClaims({ map, language }: { readonly map: ArgumentMap; readonly language: Language }) {
  const verdicts = useAtlas((state) => state.verdicts);
  const rejected = useAtlas((state) => state.rejected);
  const heading = useId();
  const turned = useMemo(
    () => (verdicts === undefined || isLarge(map) ? undefined : turnedClaims(map, verdicts, rejected)),
    [map, verdicts, rejected],
  );
  if (!turned) return null;
  const words = whatIfMessages[language];
  const { claims } = indexOf(map);
  const row = ({ claim, before, now }: Turned) => {
    const named = claims.get(claim);
    return (
      <li key={claim} className={styles.told} data-verdict={now}>
        <ClaimLink claim={claim}>{named && <Localized text={labelOf(named)} language={language} />}</ClaimLink>
        <p>{words.turn(before, now)}</p>
      </li>
    );
  };
  return (
    <section className={styles.turned} aria-labelledby={heading}>
      <h3 id={heading}>
        <Scale size={15} aria-hidden="true" />
        {words.turned(turned.length)}
      </h3>
      <Shortened items={turned} row={row} more={words.more} moreClassName={styles.more} />
    </section>
  );
}

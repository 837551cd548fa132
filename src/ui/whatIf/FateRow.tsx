import type { Change } from "../../evaluation/fallout.ts";
import { whatIfMessages } from "../../messages/whatIf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { ClaimLink } from "../panel/ClaimLink.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { sayersOf } from "../panel/sayers.ts";
import { Tokens } from "../panel/Tokens.tsx";
import { useAtlas } from "../useAtlas.ts";
import { FateBox } from "./FateBox.tsx";
import { fateReading } from "./fateReading.ts";
import { ReasonsLeft } from "./ReasonsLeft.tsx";
import styles from "./whatIf.module.css";

/** One change: the claim as a link, what became of it in a sentence, and who still says it or how many reasons it keeps. */
export function FateRow(props: {
  readonly change: Change;
  /** The change that is told before it. */
  readonly before: Change | undefined;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { change, before, map, language } = props;
  const rejected = useAtlas((state) => state.rejected);
  const claim = indexOf(map).claims.get(change.claim);
  if (!claim) return null;
  const reading = fateReading(map, change, { rejected, before }, language);
  return (
    <li data-fate={change.fate}>
      <FateBox fate={change.fate} />
      <div className={styles.told}>
        <ClaimLink claim={claim.id}>
          <Localized text={labelOf(claim)} language={language} />
        </ClaimLink>
        <p>{whatIfMessages[language].sentence(reading)}</p>
      </div>
      {change.fate === "weakened" ? (
        <ReasonsLeft {...change.reasons} language={language} />
      ) : (
        change.fate !== "unused" && <Tokens voices={sayersOf(map, claim)} language={language} />
      )}
    </li>
  );
}

import { Undo2 } from "lucide-react";
import { useId } from "react";
import type { Rejection } from "../../evaluation/rejection.ts";
import { whatIfMessages } from "../../messages/whatIf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { useActions } from "../useAtlas.ts";
import { suppositionName } from "./fateReading.ts";
import styles from "./whatIf.module.css";

/** Everything that is supposed to be false, each to be taken back by itself. */
export function Suppositions(props: {
  readonly map: ArgumentMap;
  readonly rejected: readonly Rejection[];
  readonly language: Language;
  readonly headingId: string;
}) {
  const { map, rejected, language } = props;
  const { takeBack } = useActions();
  const lead = useId();
  return (
    <div className={styles.supposed}>
      <p id={lead}>{whatIfMessages[language].takeBackOne}</p>
      <ul aria-labelledby={lead}>
        {rejected.map((rejection) => {
          const name = suppositionName(map, rejection, language);
          return (
            <li key={`${rejection.kind} ${rejection.id}`}>
              <button
                type="button"
                aria-label={whatIfMessages[language].takeBackName(name)}
                title={whatIfMessages[language].takeBackName(name)}
                onClick={() => {
                  // The button goes with what it takes back.
                  document.getElementById(props.headingId)?.focus({ preventScroll: true });
                  takeBack(rejection);
                }}
              >
                <span dir="auto">{name.name}</span>
                <Undo2 size={14} strokeWidth={2} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

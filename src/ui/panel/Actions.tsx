import { Link } from "lucide-react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language, RelationType } from "../../model/map.ts";
import { run } from "../commands.ts";
import { useCommands } from "../useCommands.ts";
import { Suppose } from "../whatIf/Suppose.tsx";
import type { ClaimReading } from "./claimReading.ts";
import { Glyph } from "./Glyph.tsx";
import { MoreActions } from "./MoreActions.tsx";
import styles from "./panel.module.css";

/** What can be done with the claim; on a sheet also where to read on, which there lies below the fold. */
export function Actions(props: {
  readonly reading: ClaimReading;
  readonly language: Language;
  readonly readOn: (type: RelationType) => void;
}) {
  const { reading, language, readOn } = props;
  const copyLink = useCommands().find(({ id }) => id === "copyLink");
  const words = panelMessages[language];
  return (
    <div className={styles.actions}>
      <Jump type="support" count={reading.reasons} label={words.reasons(reading.reasons)} {...{ language, readOn }} />
      <Jump
        type="rebut"
        count={reading.objections}
        label={words.objections(reading.objections)}
        {...{ language, readOn }}
      />
      <Suppose rejection={{ kind: "claim", id: reading.branch.claim.id }} />
      {copyLink && (
        <button type="button" className={styles.onlyColumn} onClick={() => run(copyLink)}>
          <Link size={16} aria-hidden="true" />
          <span>{words.copyLink}</span>
        </button>
      )}
      <MoreActions claim={reading.branch.claim.id} language={language} />
    </div>
  );
}

function Jump(props: {
  readonly type: RelationType;
  readonly count: number;
  readonly label: string;
  readonly language: Language;
  readonly readOn: (type: RelationType) => void;
}) {
  const { type, count, label, language, readOn } = props;
  if (count === 0) return null;
  return (
    <button type="button" className={styles.onlySheet} onClick={() => readOn(type)}>
      <Glyph type={type} language={language} />
      <b aria-hidden="true">{count}</b>
      <span className="unseen">{label}</span>
    </button>
  );
}

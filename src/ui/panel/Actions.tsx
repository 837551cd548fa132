import { Copy, Link } from "lucide-react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language, RelationType } from "../../model/map.ts";
import { run } from "../commands.ts";
import { useCommands } from "../useCommands.ts";
import { Suppose } from "../whatIf/Suppose.tsx";
import type { ClaimReading } from "./claimReading.ts";
import { Glyph } from "./Glyph.tsx";
import styles from "./panel.module.css";
import { useCopyClaim } from "./useCopyClaim.ts";

/** What can be done with the claim; on a sheet also where to read on, which there lies below the fold. */
export function Actions(props: {
  readonly reading: ClaimReading;
  readonly language: Language;
  readonly readOn: (type: RelationType) => void;
}) {
  const { reading, language, readOn } = props;
  const copyClaim = useCopyClaim();
  const copyLink = useCommands().find(({ id }) => id === "copyLink");
  const words = panelMessages[language];
  const look = { size: 16, strokeWidth: 2, "aria-hidden": true } as const;
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
          <Link {...look} />
          <span>{words.copyLink}</span>
        </button>
      )}
      <button type="button" aria-label={words.copyClaim} title={words.copyClaim} onClick={() => copyClaim()}>
        <Copy {...look} />
        <span className={styles.onlyWide}>{words.copyClaim}</span>
      </button>
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

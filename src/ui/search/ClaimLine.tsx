import { searchMessages } from "../../messages/search.ts";
import type { Claim, Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { Hit } from "../../view/search/hit.ts";
import { type Branch, readingTree } from "../../view/tree.ts";
import { Glyph } from "../panel/Glyph.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { sayersOf } from "../panel/sayers.ts";
import { Tokens } from "../panel/Tokens.tsx";
import { useAtlas } from "../useAtlas.ts";
import { EvidenceText } from "./EvidenceText.tsx";
import { MarkedText } from "./MarkedText.tsx";
import styles from "./palette.module.css";

/** A claim that was found: how it bears, what it says, where it stands or what else has the words, and who says it. */
export function ClaimLine({ hit, language }: { readonly hit: Hit<Claim>; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const branch = readingTree(map).branches.get(hit.item.id);
  if (!branch) return null;
  return (
    <>
      <span className={styles.lead} data-camp={branch.camp}>
        {branch.relation ? <Glyph type={branch.relation.type} language={language} /> : <i className={styles.bar} />}
      </span>
      <span className={styles.text}>
        <span className={styles.title}>
          <MarkedText of={hit.title} />
        </span>
        <span className={styles.second}>
          {hit.evidence ? (
            <EvidenceText evidence={hit.evidence} language={language} />
          ) : (
            <Context branch={branch} language={language} />
          )}
        </span>
      </span>
      <Tokens voices={sayersOf(map, hit.item)} language={language} />
    </>
  );
}

/** What a claim bears on, and how; of a position, its verdict. */
function Context({ branch, language }: { readonly branch: Branch; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const parent = indexOf(map).claims.get(branch.undercuts ?? branch.parent ?? "");
  const words = searchMessages[language];
  if (!parent || !branch.relation) return <Localized text={branch.claim.verdict ?? {}} language={language} />;
  return (
    <>
      <Localized text={labelOf(parent)} language={language} />
      <span aria-hidden="true"> · {branch.relation.type === "support" ? words.because : words.but}</span>
    </>
  );
}

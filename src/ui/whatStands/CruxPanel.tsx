import type { ContestedClaim } from "../../evaluation/contestedClaims.ts";
import type { Crux } from "../../evaluation/cruxesOf.ts";
import { cruxWords } from "../../messages/crux.ts";
import { semanticsWords } from "../../messages/semantics.ts";
import { Shortened } from "../Shortened.tsx";
import { useAtlas } from "../useAtlas.ts";
import { AsidePanel } from "./AsidePanel.tsx";
import { NamedClaim } from "./NamedClaim.tsx";
import { useCampNames } from "./useCampNames.ts";
import { mostCruxes, useCruxes } from "./useCruxes.ts";
import { Waiting } from "./Waiting.tsx";
import styles from "./whatStands.module.css";

/** Where the debate turns: the claims whose rejection changes most verdicts, and those that one camp leans on and another attacks. */
export function CruxPanel() {
  const answer = useCruxes();
  const words = useAtlas((state) => cruxWords[state.language]);
  return (
    <AsidePanel name="cruxes" title={words.title} lead={words.lead}>
      {typeof answer === "string" ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <Cruxes cruxes={answer.cruxes} />
          <Contested claims={answer.contested} />
        </>
      )}
      <p className={styles.caveat}>{words.note}</p>
    </AsidePanel>
  );
}

function Cruxes({ cruxes }: { readonly cruxes: readonly Crux[] }) {
  const campNames = useCampNames();
  const words = useAtlas((state) => cruxWords[state.language]);
  if (cruxes.length === 0) return <p className={styles.note}>{words.none}</p>;
  return (
    <section aria-label={words.title} data-part="cruxes">
      <ol className={styles.ranked}>
        {cruxes.slice(0, mostCruxes).map(({ claim, changes, positions }) => (
          <li key={claim}>
            <b className={styles.figure}>{changes}</b>
            <div>
              <NamedClaim claim={claim} />
              <p>
                {words.changes(changes)}
                {positions.length > 0 && `${words.among(changes)}${campNames(positions)}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {cruxes.length > mostCruxes && <p className={styles.note}>{words.more(cruxes.length - mostCruxes)}</p>}
    </section>
  );
}

function Contested({ claims }: { readonly claims: readonly ContestedClaim[] }) {
  const campNames = useCampNames();
  const words = useAtlas((state) => cruxWords[state.language]);
  const more = useAtlas((state) => semanticsWords[state.language].more);
  if (claims.length === 0) return null;
  const row = ({ claim, reliedOnBy, attackedBy }: ContestedClaim) => (
    <li key={claim}>
      <div>
        <NamedClaim claim={claim} />
        <p>{words.between(campNames(reliedOnBy), campNames(attackedBy))}</p>
      </div>
    </li>
  );
  return (
    <section aria-label={words.contested} data-part="contested">
      <h3>{words.contested}</h3>
      <Shortened
        items={claims}
        row={row}
        step={mostCruxes}
        className={styles.ranked}
        more={more}
        moreClassName={styles.more}
      />
    </section>
  );
}

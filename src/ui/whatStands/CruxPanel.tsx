import type { ContestedClaim } from "../../evaluation/contestedClaims.ts";
import type { Crux } from "../../evaluation/cruxesOf.ts";
import { cruxWords } from "../../messages/crux.ts";
import { semanticsWords } from "../../messages/semantics.ts";
import { Shortened } from "../Shortened.tsx";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { AsidePanel } from "./AsidePanel.tsx";
import { contestedShown, cruxesShown, type ListShown, stepShown } from "./listShown.ts";
import { NamedClaim } from "./NamedClaim.tsx";
import { useCampNames } from "./useCampNames.ts";
import { useCruxes } from "./useCruxes.ts";
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
  const more = useAtlas((state) => semanticsWords[state.language].more);
  const shown = useShown(cruxesShown);
  if (cruxes.length === 0) return <p className={styles.note}>{words.none}</p>;
  const row = ({ claim, changes, positions }: Crux) => (
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
  );
  return (
    <section aria-label={words.title} data-part="cruxes">
      <Shortened
        items={cruxes}
        row={row}
        step={stepShown}
        {...shown}
        isOrdered
        className={styles.ranked}
        more={more}
        moreClassName={styles.more}
      />
    </section>
  );
}

function Contested({ claims }: { readonly claims: readonly ContestedClaim[] }) {
  const campNames = useCampNames();
  const words = useAtlas((state) => cruxWords[state.language]);
  const more = useAtlas((state) => semanticsWords[state.language].more);
  const shown = useShown(contestedShown);
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
        step={stepShown}
        {...shown}
        className={styles.ranked}
        more={more}
        moreClassName={styles.more}
      />
    </section>
  );
}

/** With how many of a list it begins, and what remembers how many there are now. */
function useShown(list: ListShown) {
  const atlas = useAtlasItself();
  return { begin: list.of(atlas), opened: (most: number) => list.atLeast(atlas, most) };
}

import { Play } from "lucide-react";
import { outlineMessages } from "../../messages/outline.ts";
import type { View } from "../../view/view.ts";
import { run } from "../commands.ts";
import { tourMinutes } from "../tour/tourMinutes.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import styles from "./contents.module.css";
import { Question } from "./Question.tsx";
import { Strip } from "./Strip.tsx";

/** What stands above the tree where there is no room beside it: the question, who takes which side, two ways to go on. */
export function Landing({ view }: { readonly view: View }) {
  const { language, counts, branch } = view;
  const words = outlineMessages[language];
  return (
    <header className={styles.landing}>
      <p className={styles.kicker}>{branch === undefined ? words.counts(counts) : words.countsOfBranch(counts)}</p>
      <Question question={view.question} language={language} />
      <Strip view={view} />
      <WaysOn view={view} />
    </header>
  );
}

function WaysOn({ view }: { readonly view: View }) {
  const steps = useAtlas((state) => state.map.tour);
  const tour = useCommands().find(({ id }) => id === "tour");
  const { show } = useActions();
  const words = outlineMessages[view.language];
  return (
    <div className={styles.waysOn}>
      {tour && (tour.isEnabled?.() ?? true) && (
        <button type="button" className={styles.tour} onClick={() => run(tour)}>
          <Play size={16} fill="currentColor" strokeWidth={0} aria-hidden="true" />
          {tour.label[view.language]}
          <small>{words.minutes(tourMinutes(steps, view.language))}</small>
        </button>
      )}
      <button type="button" className={styles.toMap} onClick={() => show("map")}>
        {words.seeMap}
      </button>
    </div>
  );
}

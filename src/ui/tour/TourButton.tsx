import { Play } from "lucide-react";
import { tourMessages } from "../../messages/tour.ts";
import { run } from "../commands.ts";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import styles from "./tour.module.css";
import { tourMinutes } from "./tourMinutes.ts";

/** The offer to be led through the debate; nothing where the map has no tour. */
export function TourButton() {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const start = useCommands().find(({ id }) => id === "tour");
  const words = tourMessages[language];
  if (!start || map.tour.length === 0) return null;
  return (
    <button type="button" className={styles.start} onClick={() => run(start)}>
      <Play size={13} fill="currentColor" aria-hidden="true" />
      <b>{words.start}</b>
      <span>{words.length(map.tour.length, tourMinutes(map.tour, language))}</span>
    </button>
  );
}

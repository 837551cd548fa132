import { writeOurs } from "../../formats/writeOurs.ts";
import { exportMessages } from "../../messages/exporting.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { Language } from "../../model/map.ts";
import { withoutBylines } from "../../model/withoutBylines.ts";
import { download } from "../export/download.ts";
import { useAnnounce } from "../useAnnounce.ts";
import type { Found } from "./useOpening.ts";
import { useShelf } from "./useShelf.ts";

/** What is wrong in files that are no map at all, which is to be told beside a map to begin with. */
const noMap: ReadonlySet<string> = new Set(["json/empty", "json/not-json", "map/not-a-map"]);

/** Hands the reader a copy of the page's own map to begin with, where a file is no map at all. */
export function SampleCopy({ trouble, language }: { readonly trouble: Found; readonly language: Language }) {
  const sample = useShelf()?.sample;
  const announce = useAnnounce();
  if (!sample || sample.map.claims.length === 0 || !trouble.issues.some(({ code }) => noMap.has(code))) return null;
  const save = () => {
    const { text } = writeOurs(withoutBylines(sample.map));
    download(sample.fileName, new Blob([text], { type: "application/json" }));
    announce(exportMessages[language].exported(sample.fileName), "seen");
  };
  return (
    <button type="button" onClick={save}>
      {troubleMessages[language].copySample}
    </button>
  );
}

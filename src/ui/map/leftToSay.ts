import { closeUpOf, closeUpZoom } from "../../layout/closeUp.ts";
import type { TextRole } from "../../layout/layout.ts";
import { inLanguage } from "../../model/map.ts";
import { voicesById } from "../../view/shownVoices.ts";
import { levelAt } from "./camera.ts";
import { nameOfVoice } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import { boxOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

/** What a claim's card leaves to say of it. */
export interface Left {
  /** The claim's sentence; absent where the card says all of it. */
  readonly sentence?: string;
  /** Who says it; nobody where the card names them all. */
  readonly voices: readonly string[];
}

/** From close a card may say a claim's whole sentence, and all who say it: then that is not left to say. */
export function leftToSay(id: string, arrangement: Pick<Arrangement, "view" | "layout">, zoom: number): Left {
  const { view } = arrangement;
  const { language } = view;
  const [shown, box] = [indexOf(view).claims.get(id), boxOf(arrangement, id)];
  if (!shown) return { voices: [] };
  const sentence = inLanguage(shown.claim.text, language);
  const voices = shown.voices.flatMap((voice) => nameOfVoice(view, voice) ?? []);
  if (!box || levelAt(zoom, "near") !== "close") return { sentence, voices };
  const { lines } = closeUpOf(shown, box, { language, zoom: closeUpZoom(zoom), voices: voicesById(view.voices) });
  const linesAs = (role: TextRole) => lines.filter((line) => line.role === role);
  const isRead = linesAs("label").length > 0 && !linesAs("label").some(({ text }) => text.endsWith("…"));
  return {
    ...(isRead ? {} : { sentence }),
    voices: linesAs("sayer").length < voices.length ? voices : [],
  };
}

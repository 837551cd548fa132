import type { Loss } from "../../formats/loss.ts";
import { isOfVoices } from "../../messages/losses.ts";
import { type ArgumentMap, inLanguage, type Language, type Relation } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";

/** Losses of a map in which all that they befall is called as its reader knows it, rather than by the ids of the file. */
export function namedLosses(losses: readonly Loss[], map: ArgumentMap, language: Language): readonly Loss[] {
  const names = namesIn(map, language);
  return losses.map((loss) => {
    // There the id itself is what is lost.
    if (loss.what === "map-id") return loss;
    const nameOf = (id: string) => (isOfVoices(loss.what) ? names.voice(id) : undefined) ?? names.any(id) ?? id;
    return { ...loss, which: loss.which.map(nameOf) };
  });
}

/** What is called by an id: a voice may have that of a claim, so that it is asked for first where one means a voice. */
function namesIn(map: ArgumentMap, language: Language) {
  const { claims, relations, voices } = indexOf(map);
  const claim = (id: string) => {
    const found = claims.get(id);
    return found && inLanguage(found.label ?? found.text, language);
  };
  const voice = (id: string) => {
    const found = voices.get(id);
    return found && inLanguage(found.name, language);
  };
  const premises = ({ from }: Relation) => from.map(claim).join(" + ");
  const relation = (id: string) => {
    const found = relations.get(id);
    const target = found && relations.get(found.to);
    return found && `${premises(found)} → ${target ? premises(target) : claim(found.to)}`;
  };
  const other = (id: string) => {
    const text = id === map.id ? map.question : map.documents.find((document) => document.id === id)?.title;
    return text && inLanguage(text, language);
  };
  return { voice, any: (id: string) => claim(id) ?? relation(id) ?? voice(id) ?? other(id) };
}

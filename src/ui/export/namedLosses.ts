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
    const own = isOfVoices(loss.what) ? names.voice : loss.what === "documents" ? names.document : () => undefined;
    return { ...loss, which: loss.which.map((id) => own(id) ?? names.any(id) ?? id) };
  });
}

/** What is called by an id: voices and documents may have that of a claim, so that they are asked for first where one means them. */
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
  const document = (id: string) => {
    const title = map.documents.find((one) => one.id === id)?.title;
    return title && inLanguage(title, language);
  };
  const question = (id: string) => (id === map.id ? inLanguage(map.question, language) : undefined);
  const any = (id: string) => claim(id) ?? relation(id) ?? voice(id) ?? question(id) ?? document(id);
  return { voice, document, any };
}

import { onceForEach } from "../../model/onceForEach.ts";
import type { Scene } from "../../scene/scene.ts";

/** The claims of a scene that have words from afar: all that are no leaves. */
export const wordedIn = onceForEach(({ cards }: Scene) => cards.filter(({ kind }) => kind !== "leaf"));

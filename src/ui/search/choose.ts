import type { Atlas } from "../../store/createAtlas.ts";
import { run } from "../commands.ts";
import { type Destination, toClaim, toVoice } from "./destination.ts";
import { focusLater } from "./focusLater.ts";
import type { PaletteItem } from "./palette.ts";

/** Does what a chosen line stands for, once the palette is closed: goes to a claim, an answer or a source, or runs a command. */
export function choose(item: Exclude<PaletteItem, { kind: "way" }>, toSource: boolean, atlas: Atlas): void {
  switch (item.kind) {
    case "command":
      run(item.hit.item);
      break;
    case "claim":
      go(toClaim(item.hit), toSource, atlas);
      break;
    case "voice": {
      const source = toSource ? toVoice(item.hit, atlas.state().map) : undefined;
      if (source) go(source, true, atlas);
      else listen(item.hit.item.id, atlas);
    }
  }
}

function listen(voice: string, { actions }: Atlas): void {
  actions.hear(voice);
  focusLater("[data-region=panel]");
}

function go({ claim, passage }: Destination, toSource: boolean, { actions }: Atlas): void {
  actions.select(claim, passage);
  focusLater(toSource ? "[data-region=panel]" : `main [data-claim="${CSS.escape(claim)}"]`);
}

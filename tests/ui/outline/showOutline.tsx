import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { ArgumentMap, Language } from "../../../src/model/map.ts";
import { type Atlas, createAtlas } from "../../../src/store/createAtlas.ts";
import { createCommands } from "../../../src/ui/commands.ts";
import { MapCanvas } from "../../../src/ui/map/MapCanvas.tsx";
import { Outline } from "../../../src/ui/outline/Outline.tsx";
import { useKeys } from "../../../src/ui/shell/useKeys.ts";
import { type Announce, AnnounceContext } from "../../../src/ui/useAnnounce.ts";
import { AtlasContext, useAtlas } from "../../../src/ui/useAtlas.ts";
import { CommandsContext } from "../../../src/ui/useCommands.ts";
import { useTrail } from "../../../src/ui/wayBack.ts";
import { debate } from "../../support/maps.ts";

/** An outline on a page of its own, with what a test may ask of it. */
export interface ShownOutline {
  readonly atlas: Atlas;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was said. */
  readonly said: string[];
  readonly row: (claim: string) => HTMLElement;
  /** The rows from the top down: the ids of claims, an arrow for each row of links. */
  readonly rows: () => string;
}

/** Shows a map as an outline, everything unfolded; or as a map at first, from which one may go to the outline. */
export function showOutline(
  parts: { map?: ArgumentMap; language?: Language; folded?: readonly string[]; screen?: "map" | "outline" } = {},
) {
  const { map = debate, language = "en", folded = [], screen: first = "outline" } = parts;
  const atlas = createAtlas({ map, fileName: "small.json", language, theme: "light", screen: first });
  atlas.actions.fold(new Set(folded));
  const said: string[] = [];
  const announce: Announce = (message) => said.push(message);
  const user = userEvent.setup();
  render(
    <AtlasContext value={atlas}>
      <CommandsContext value={createCommands()}>
        <AnnounceContext value={announce}>
          <Keyed>
            <Stage />
          </Keyed>
        </AnnounceContext>
      </CommandsContext>
    </AtlasContext>,
  );
  const row = (claim: string) => {
    const found = items().find((item) => item.dataset.claim === claim);
    if (!found) throw new Error(`the outline has no row for ${claim}`);
    return found;
  };
  const rows = () =>
    items()
      .map((item) => item.dataset.claim ?? "↗")
      .join(" ");
  return { atlas, user, said, row, rows } satisfies ShownOutline;
}

function items(): readonly HTMLElement[] {
  return screen.getAllByRole("treeitem");
}

function Stage() {
  useTrail();
  const isMap = useAtlas((state) => state.screen === "map");
  return isMap ? <MapCanvas /> : <Outline />;
}

function Keyed({ children }: { readonly children: ReactNode }) {
  useKeys();
  return children;
}

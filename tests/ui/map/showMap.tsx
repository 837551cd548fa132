import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { ArgumentMap, Language } from "../../../src/model/map.ts";
import { type Atlas, createAtlas } from "../../../src/store/createAtlas.ts";
import { createCommands } from "../../../src/ui/commands.ts";
import { type LayoutElsewhere, LayoutElsewhereContext } from "../../../src/ui/map/layoutElsewhere.ts";
import { MapCanvas } from "../../../src/ui/map/MapCanvas.tsx";
import { useKeys } from "../../../src/ui/shell/useKeys.ts";
import { type Announce, AnnounceContext } from "../../../src/ui/useAnnounce.ts";
import { AtlasContext } from "../../../src/ui/useAtlas.ts";
import { CommandsContext } from "../../../src/ui/useCommands.ts";
import { debate } from "../../support/maps.ts";

/** A live map on a page of its own, with what a test may ask of it. */
export interface ShownMap {
  readonly atlas: Atlas;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was said. */
  readonly said: string[];
  readonly region: () => HTMLElement;
  /** The card of a claim. */
  readonly card: (claim: string) => Element;
  readonly svg: () => SVGSVGElement;
}

/** Shows a map, everything unfolded. */
export function showMap(
  parts: { map?: ArgumentMap; language?: Language; elsewhere?: LayoutElsewhere; layout?: "tidy" | "layered" } = {},
): ShownMap {
  const { map = debate, language = "en", elsewhere, layout = "tidy" } = parts;
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  const atlas = createAtlas({ map, fileName: "small.json", language, theme: "light" });
  atlas.actions.fold(new Set());
  atlas.actions.setLayout(layout);
  const said: string[] = [];
  const announce: Announce = (message) => said.push(message);
  const canvas = elsewhere ? (
    <LayoutElsewhereContext value={elsewhere}>
      <MapCanvas />
    </LayoutElsewhereContext>
  ) : (
    <MapCanvas />
  );
  const user = userEvent.setup();
  render(
    <AtlasContext value={atlas}>
      <CommandsContext value={createCommands()}>
        <AnnounceContext value={announce}>
          <Keyed>{canvas}</Keyed>
        </AnnounceContext>
      </CommandsContext>
    </AtlasContext>,
  );
  const region = () => screen.getByRole("application");
  return {
    atlas,
    user,
    said,
    region,
    card: (claim) => only(region(), `[data-claim="${claim}"]`),
    svg: () => svgOf(region()),
  };
}

function Keyed({ children }: { readonly children: ReactNode }) {
  useKeys();
  return children;
}

function only(root: Element, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`nothing on the map matches ${selector}`);
  return found;
}

function svgOf(root: Element): SVGSVGElement {
  const svg = root.querySelector<SVGSVGElement>("svg[data-showing]");
  if (!svg) throw new Error("the map has no picture");
  return svg;
}

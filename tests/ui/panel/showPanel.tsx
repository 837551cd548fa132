import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ArgumentMap, Language } from "../../../src/model/map.ts";
import { type Atlas, createAtlas } from "../../../src/store/createAtlas.ts";
import { type Commands, createCommands } from "../../../src/ui/commands.ts";
import { SourcePanel } from "../../../src/ui/panel/SourcePanel.tsx";
import { type Announce, AnnounceContext } from "../../../src/ui/useAnnounce.ts";
import { AtlasContext } from "../../../src/ui/useAtlas.ts";
import { CommandsContext } from "../../../src/ui/useCommands.ts";
import { bridge } from "./bridge.ts";

/** A panel on a page of its own, with what a test may ask of it. */
export interface ShownPanel {
  readonly atlas: Atlas;
  readonly commands: Commands;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was said, how. */
  readonly said: (readonly [message: string, how: string])[];
  readonly panel: () => HTMLElement;
}

/** Shows the panel of a claim. */
export function showPanel(
  claim: string | undefined,
  parts: { passage?: number; text?: string; language?: Language; map?: ArgumentMap } = {},
): ShownPanel {
  const { passage = 0, text, language = "en", map = bridge } = parts;
  const atlas = createAtlas({ map, fileName: "bridge.json", language, theme: "light" });
  if (claim !== undefined) atlas.actions.select(claim, passage);
  if (text !== undefined) atlas.actions.attach("river", text);
  const commands = createCommands();
  const said: [string, string][] = [];
  const announce: Announce = (message, how = "heard") => said.push([message, how]);
  const user = userEvent.setup();
  render(
    <AtlasContext value={atlas}>
      <CommandsContext value={commands}>
        <AnnounceContext value={announce}>
          <SourcePanel />
        </AnnounceContext>
      </CommandsContext>
    </AtlasContext>,
  );
  return { atlas, commands, user, said, panel: () => screen.getByRole("complementary") };
}

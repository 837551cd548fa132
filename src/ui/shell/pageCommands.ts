import { type AppMessages, appMessages, type CommandName } from "../../messages/app.ts";
import { type ArgumentMap, otherLanguage } from "../../model/map.ts";
import { type Home, toHash } from "../../store/address.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Command, CommandGroup } from "../commands.ts";
import { copyAddress } from "../copyAddress.ts";
import { chooseMap } from "../open/chooseMap.ts";
import { remember } from "../preferences.ts";
import { screenParts } from "../screens.ts";
import { choose, isSet, type Setting } from "../settings.ts";
import { forced } from "../systemColors.ts";
import { canStepBack } from "../useAddress.ts";
import type { Announce } from "../useAnnounce.ts";
import { focusNextRegion } from "./regions.ts";

/** What the page's own commands act on. */
export interface PageParts {
  readonly atlas: Atlas;
  readonly announce: Announce;
  /** The debate that the page shows by itself. */
  readonly sample: { readonly map: ArgumentMap; readonly fileName: string };
  readonly home: Home;
  readonly openMap: (files: readonly File[]) => void;
  /** The map whose file gave rise to remarks, and a way to show them. */
  readonly remarked: ArgumentMap | undefined;
  readonly showRemarks: () => void;
  readonly show: (dialog: "keys" | "about" | "export" | "ownMaps") => void;
}

/** The commands of the page as such; map and panel offer their own. */
export function pageCommands(page: PageParts): readonly Command[] {
  const { atlas, sample } = page;
  const { actions, state } = atlas;
  return [
    command("open", "file", ["Mod+O"], () => chooseMap(page.openMap)),
    command("attachText", "file", [], () => chooseText(atlas)),
    command(
      "removeText",
      "file",
      [],
      () => removeTexts(atlas),
      () => state().texts.size > 0,
    ),
    command(
      "sample",
      "file",
      [],
      () => backToSample(page),
      () => state().map !== sample.map,
    ),
    command("ownMaps", "file", [], () => page.show("ownMaps")),
    command("remarks", "file", [], page.showRemarks, () => state().map === page.remarked),
    command("export", "file", ["Mod+Shift+E"], () => page.show("export")),
    command("copyLink", "file", [], () => copyLink(page)),
    ...screenParts.map(({ screen }, at) =>
      command(
        screen,
        "view",
        [String(at + 1)],
        () => actions.show(screen),
        () => screenParts.length > 1,
      ),
    ),
    command("search", "view", ["Mod+K", "/"], () => actions.seek("")),
    command("tidy", "view", [], () => actions.setLayout("tidy")),
    command("top", "view", [], () => actions.setLayout("top")),
    command("layered", "view", [], () => actions.setLayout("layered")),
    // In the outline a plain letter looks for a row.
    command(
      "unfoldAll",
      "view",
      ["U", "Shift+U"],
      async () => (await loadFoldAll()).unfoldAll(page),
      () => showsFolds(atlas),
    ),
    command(
      "foldToStart",
      "view",
      ["Z", "Shift+Z"],
      async () => (await loadFoldAll()).foldToStart(page),
      () => showsFolds(atlas),
    ),
    command("language", "view", ["B"], () => switchLanguage(atlas)),
    command(
      "theme",
      "view",
      [],
      () => switchTheme(atlas),
      () => !matchMedia(forced).matches,
    ),
    command("letterKeys", "view", [], () => turnSetting("letterKeys", page)),
    command("wheelZooms", "view", [], () => turnSetting("wheelZooms", page)),
    command("regions", "view", ["F6"], focusNextRegion),
    command("back", "view", ["Backspace"], () => history.back(), canStepBack),
    command("keys", "help", ["?"], () => page.show("keys")),
    command("about", "help", [], () => page.show("about")),
  ];
}

function command(
  name: CommandName,
  group: CommandGroup,
  keys: readonly string[],
  run: () => void,
  isEnabled?: () => boolean,
): Command {
  const label = { "zh-Hant": appMessages["zh-Hant"].commands[name], en: appMessages.en.commands[name] };
  return { id: name, group, label, keys, run, ...(isEnabled ? { isEnabled } : {}) };
}

function wordsOf(atlas: Atlas): AppMessages {
  return appMessages[atlas.state().language];
}

const loadFoldAll = () => import("./foldAll.ts");

async function chooseText(atlas: Atlas): Promise<void> {
  const { attachChosen } = await import("../panel/attachText.ts");
  attachChosen(atlas);
}

async function removeTexts(atlas: Atlas): Promise<void> {
  const { removeText } = await import("../panel/attachText.ts");
  for (const document of atlas.state().texts.keys()) await removeText(document, atlas);
}

function backToSample({ atlas, announce, sample }: PageParts): void {
  atlas.actions.open(sample.map, sample.fileName);
  announce(wordsOf(atlas).sampleOpened, "seen");
}

function copyLink({ atlas, announce, home }: PageParts): Promise<void> {
  const state = atlas.state();
  return copyAddress(`#${toHash(state, home)}`, state, home, announce);
}

/** Whether what is folded is to be seen: the answers show all that each says. */
function showsFolds({ state }: Atlas): boolean {
  return state().screen !== "answers";
}

function switchLanguage({ state, actions }: Atlas): void {
  const language = otherLanguage(state().language);
  actions.setLanguage(language);
  remember({ language });
}

function turnSetting(name: Setting, { atlas, announce }: PageParts): void {
  const isOn = !isSet(name);
  choose(name, isOn);
  // Seldom said, so that its words come when they are wanted.
  import("../../messages/settings.ts").then(
    ({ settingsSaid }) => announce(settingsSaid[atlas.state().language][name](isOn), "seen"),
    () => {},
  );
}

function switchTheme({ state, actions }: Atlas): void {
  const theme = state().theme === "dark" ? "light" : "dark";
  actions.setTheme(theme);
  remember({ theme });
}

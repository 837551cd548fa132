import { appMessages } from "../../messages/app.ts";
import type { LayoutName } from "../../view/view.ts";
import { later } from "../later.tsx";
import { useSetting } from "../settings.ts";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { useMedia } from "../useMedia.ts";
import { MenuGroup, MenuItem } from "./MenuItem.tsx";

// Kept maps are asked of the device, which takes a while too.
const KeptMapItems = later(async () => (await import("./KeptMapItems.tsx")).KeptMapItems);

/** What opens, attaches, puts back and takes away. */
export function FileItems() {
  const language = useAtlas((state) => state.language);
  const hasText = useAtlas((state) => state.texts.size > 0);
  return (
    <MenuGroup label={appMessages[language].groups.file}>
      <Item id="open" />
      <Item id="paste" onlyEnabled />
      <Item id="attachText" />
      {hasText && <Item id="removeText" />}
      <KeptMapItems />
      <Item id="ownMaps" />
      <Item id="sample" onlyEnabled />
      <Item id="remarks" onlyEnabled />
      <Item id="export" />
      <Item id="print" />
    </MenuGroup>
  );
}

/** How the map is laid out and how much of it is unfolded; with looks, the language and the theme too. */
export function ViewItems(props: { readonly withLooks?: boolean }) {
  const language = useAtlas((state) => state.language);
  const layout = useAtlas((state) => state.layout);
  const wheelZooms = useSetting("wheelZooms");
  const letterKeys = useSetting("letterKeys");
  const isFinger = useMedia("(hover: none)");
  const words = appMessages[language];
  const choice = (name: LayoutName) => <Item id={name} label={words[name]} isChecked={layout === name} />;
  return (
    <>
      <MenuGroup label={words.layout} isShown>
        {choice("tidy")}
        {choice("top")}
        {choice("layered")}
      </MenuGroup>
      <MenuGroup label={words.groups.view}>
        {props.withLooks && <Item id="filter" />}
        <Item id="whatStands" />
        <Item id="clearFilter" onlyEnabled />
        <Item id="unfoldAll" />
        <Item id="foldToStart" />
        {props.withLooks && <Item id="language" />}
        {props.withLooks && <Item id="theme" onlyEnabled />}
        {!isFinger && <Item id="wheelZooms" isOn={wheelZooms} />}
        {!isFinger && <Item id="letterKeys" isOn={letterKeys} />}
      </MenuGroup>
    </>
  );
}

/** What leads through the debate, and what explains the page. */
export function HelpItems() {
  const language = useAtlas((state) => state.language);
  const hasTour = useAtlas((state) => state.map.tour.length > 0);
  return (
    <MenuGroup label={appMessages[language].groups.help}>
      {hasTour && <Item id="tour" />}
      <Item id="keys" />
      <Item id="about" />
    </MenuGroup>
  );
}

function Item(props: {
  readonly id: string;
  readonly label?: string;
  readonly isChecked?: boolean;
  readonly isOn?: boolean;
  /** Whether it is there only as long as it can do something. */
  readonly onlyEnabled?: boolean;
}) {
  const { id, onlyEnabled, ...looks } = props;
  const language = useAtlas((state) => state.language);
  const command = useCommands().find((offered) => offered.id === id);
  if (!command || (onlyEnabled && command.isEnabled?.() === false)) return null;
  return <MenuItem command={command} language={language} {...looks} />;
}

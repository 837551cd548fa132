import { ListTree, type LucideIcon, Network, UsersRound } from "lucide-react";
import type { ComponentType } from "react";
import type { Screen } from "../store/state.ts";
import { laterRegion } from "./later.tsx";
import { MapCanvas } from "./map/MapCanvas.tsx";
import { Skeleton } from "./shell/Skeleton.tsx";
import { narrow } from "./useMedia.ts";

/** A way to read the debate, as one screen of the page. */
export interface ScreenPart {
  readonly screen: Screen;
  readonly icon: LucideIcon;
  readonly Part: ComponentType;
}

/** The screen that all others give way to. */
export const firstPart: ScreenPart = { screen: "map", icon: Network, Part: MapCanvas };

/** The screens in the order of their tabs and of their keys 1, 2, 3. */
export const screenParts: readonly ScreenPart[] = [
  firstPart,
  {
    screen: "outline",
    icon: ListTree,
    Part: laterRegion(async () => (await import("./outline/Outline.tsx")).Outline, Skeleton),
  },
  {
    screen: "answers",
    icon: UsersRound,
    Part: laterRegion(async () => (await import("./answers/AnswersScreen.tsx")).AnswersScreen, Skeleton),
  },
];

/** Where a reader lands: on a phone in the outline, else on the map. */
export function firstScreen(): Screen {
  const hasOutline = screenParts.some(({ screen }) => screen === "outline");
  return hasOutline && matchMedia(narrow).matches ? "outline" : "map";
}

import type { PictureWords } from "../messages/picture.ts";
import type { Language } from "../model/map.ts";
import type { Theme } from "./theme.ts";

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly theme: Theme;
  readonly language: Language;
  readonly words: PictureWords;
  /** Before every id, so that two pictures of one page do not share them. */
  readonly prefix: string;
  /** Whether the picture is one to act on: with handles, lanes and areas to hit. */
  readonly isLive: boolean;
  /** Whether the map leads from its positions down; else to the right. */
  readonly growsDown?: boolean;
}

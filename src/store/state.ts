import type { Rejection } from "../evaluation/rejection.ts";
import type { VerdictSupport } from "../evaluation/verdict.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import type { Filter } from "../view/filter.ts";
import type { LayoutName } from "../view/view.ts";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where a debate is read: as a map, as an outline, or by who says what; in the order of their keys. */
export const screens = ["map", "outline", "answers"] as const;
export type Screen = (typeof screens)[number];

/** What one may look up about a map as a whole: where it turns, and what follows by other definitions. */
export const asides = ["cruxes", "semantics"] as const;
export type Aside = (typeof asides)[number];

/** The names of the definition by which an expert evaluates the map; those that are none are as good as absent. */
export interface Definition {
  readonly semantics: string;
  /** What a support means. */
  readonly support: string;
}

/** Where the reader looks on the map: the world's origin in screen pixels of the map, and how many screen pixels a world pixel takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Everything that the link to a view restores. */
export interface Shown {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: Screen;
  readonly layout: LayoutName;
  /** The ids of the claims that are folded away, each with its branch. */
  readonly folded: ReadonlySet<string>;
  /** The id of the claim whose branch is looked at by itself, with what leads to it; absent: all of the map. */
  readonly branch?: string;
  /** Which claims the reader wants to look at. */
  readonly filter: Filter;
  /** The id of the selected claim. */
  readonly selection?: string;
  /** 0-based place of the shown passage among those of the selected claim. */
  readonly passage: number;
  /** The id of the voice that is read from end to end; while it is, no claim is selected. */
  readonly voice?: string;
  /** Which step of the map's tour is shown, counted from 1; absent while no tour is under way. */
  readonly step?: number;
  /** What is supposed to be false, in the order in which the reader came to it; empty: nothing. */
  readonly rejected: readonly Rejection[];
  /** By which reading claims stand, fall or stay open; absent: the reader has not asked. */
  readonly verdicts?: VerdictSupport;
  /** What stands beside the map of the map as a whole, while neither a claim nor a voice is read. */
  readonly aside?: Aside;
  /** By which other definition the map is evaluated beside it; absent: none has been chosen. */
  readonly definition?: Definition;
  /** Absent: the whole of the map is fitted. */
  readonly camera?: Camera;
  /** What the reader seeks; absent as long as the search is closed. */
  readonly query?: string;
}

/** How much of the map is shown, and where on it the reader looks, which holds for its layout alone. */
export type Sight = Pick<Shown, "layout" | "folded" | "camera">;

/** What a tour puts aside, since it shows the whole: it is there again when the tour is over, but for the layout, which stays. */
export type BeforeTour = Sight &
  Pick<AtlasState, "branch" | "parting" | "filter" | "unfiltered" | "selection" | "passage" | "voice">;

/** The open map and what the reader asked to see of it. */
export interface AtlasState extends Shown {
  readonly map: ArgumentMap;
  /** The name the map was opened under. */
  readonly fileName: string;
  /** The attached original texts, by document id. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was in sight when the filter was put on: taking it off leads back there. */
  readonly unfiltered?: Sight;
  /** What was in sight before one branch was looked at by itself, and the folds that its own sight began with. */
  readonly parting?: { readonly before: Sight; readonly folded: Shown["folded"] };
  /** What was in sight, read and looked for when the tour began. */
  readonly untoured?: BeforeTour;
  /** What was looked up of the map when something was supposed to be false: once nothing is, it is there again. */
  readonly lookedUp?: Aside;
}

/** What the reader can do; each changes the state in one step. */
export interface AtlasActions {
  /** Replaces the open map; keeps language and theme, and shows the rest as asked, else as at first sight. */
  open(map: ArgumentMap, fileName: string, shown?: Partial<Shown>): void;
  /** Selects a claim (and one of its passages), or nothing; no voice is read then. */
  select(claim: string | undefined, passage?: number): void;
  /** Reads a voice from end to end, with no claim selected; or no voice. */
  hear(voice: string | undefined): void;
  /**
   * Shows a step of the tour, its claim unfolded, nothing selected and all of the map; or ends the tour, and all is as before it,
   * but fitted where it is laid out anew.
   */
  tour(step: number | undefined): void;
  /** Folds or unfolds a claim's reasons. */
  toggleFold(claim: string): void;
  /** Sets the whole set of folded claims. */
  fold(folded: ReadonlySet<string>): void;
  /** Looks at a claim's branch by itself, or at all of the map again; what is selected outside the branch is let go, and a tour is over. */
  isolate(claim: string | undefined): void;
  /**
   * Folds away what a filter leaves out, but for the selected claim, and fits the rest; with `noFilter`, shows again what was in
   * sight before. A tour is over.
   */
  filter(filter: Filter): void;
  /** Supposes something to be false, beside what already is; a claim is then in sight, nothing is selected, and what is looked up gives way until the end of it. */
  reject(rejection: Rejection): void;
  /** Takes one supposition back; once none is left, what the last was about is read again. */
  takeBack(rejection: Rejection): void;
  /** Takes every supposition back, and lets go of what is selected. */
  endWhatIf(): void;
  /** Shows which claims stand, by a reading; or no longer. */
  judge(verdicts: VerdictSupport | undefined): void;
  /** Puts what is known of the map as a whole beside it, with nothing selected; or takes it away. */
  lookUp(aside: Aside | undefined): void;
  /** Evaluates the map by another definition. */
  define(definition: Definition): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Goes to a screen; what is selected and folded stays. */
  show(screen: Screen): void;
  setLayout(layout: LayoutName): void;
  setCamera(camera: Camera | undefined): void;
  /** Opens the search with these words, or closes it. */
  seek(query: string | undefined): void;
  /** Holds the original text of a document. */
  attach(document: string, text: string): void;
  detach(document: string): void;
  /** Takes over what a link or a step back asks for; what does not exist in the map is left out. */
  restore(shown: Partial<Shown>): void;
  /** Takes back all that was asked since the state was this, as long as its map is open; language, theme, texts and what is sought stay as they are now. */
  putBack(before: AtlasState): void;
}

/** Whether the panel shows what follows from what is supposed: it gives way to a claim or a voice that is read. */
export function showsWhatIf({ rejected, selection, voice, aside }: AtlasState): boolean {
  return rejected.length > 0 && selection === undefined && voice === undefined && aside === undefined;
}

/** Whether the panel is about all of the map: what follows from what is supposed, or what is looked up. */
export function isAboutAll(state: AtlasState): boolean {
  return state.aside !== undefined || showsWhatIf(state);
}

/** The claim to be in sight: the one the reader is led to, else the last that they suppose to be false. */
export function claimInSight(state: AtlasState): string | undefined {
  const last = state.voice === undefined ? state.rejected.at(-1) : undefined;
  return claimInFocus(state) ?? (last?.kind === "claim" ? last.id : undefined);
}

/** The claim that the reader is led to: the selected one, else that of the tour's step. */
export function claimInFocus({ map, selection, step }: AtlasState): string | undefined {
  return selection ?? (step === undefined ? undefined : map.tour[step - 1]?.claim);
}

/** The themes a picture may be drawn in. */
export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

/** The colours of a picture, as literals that every reader of SVG understands. */
export interface Theme {
  readonly paper: string;
  readonly card: string;
  readonly sunk: string;
  /** Text in three degrees of weight. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Borders that say something. */
  readonly line: string;
  /** Borders that only adorn. */
  readonly hair: string;
  readonly support: string;
  readonly rebut: string;
  /** Signs on a disc of support or a diamond of rebut. */
  readonly onRelation: string;
  /** Behind highlighted words. */
  readonly mark: string;
  /** Pigments of the camps in reading order; the last serves all further camps. */
  readonly camps: readonly [string, string, string, string];
  /** Opacity of a pigment as the ground of a territory. */
  readonly wash: number;
  /** Opacity of a ribbon at the strip and at the card. */
  readonly ribbon: { readonly strip: number; readonly card: number };
  /** How much of its colour a relation has that reaches far through the whole graph: the rest is paper. */
  readonly farReaching: number;
  /** Opacity of the strokes over a card that has lost a reason. */
  readonly hatch: number;
  readonly shadow: { readonly color: string; readonly opacity: number };
}

const light: Theme = {
  paper: "#F6F4EE",
  card: "#FFFFFF",
  sunk: "#EFECE4",
  ink: "#1B1C20",
  ink2: "#494C55",
  ink3: "#5E626D",
  line: "#878275",
  hair: "#DAD5C8",
  support: "#1D4E8F",
  rebut: "#B8381A",
  onRelation: "#FFFFFF",
  mark: "#FBE7A6",
  camps: ["#27705A", "#985600", "#74448B", "#434C5B"],
  wash: 0.075,
  ribbon: { strip: 0.42, card: 0.2 },
  farReaching: 0.7,
  hatch: 0.1,
  shadow: { color: "#322C1E", opacity: 0.07 },
};

const dark: Theme = {
  paper: "#131519",
  card: "#1C1F26",
  sunk: "#0E1013",
  ink: "#EFEDE6",
  ink2: "#BEC0C7",
  ink3: "#979BA6",
  line: "#757B89",
  hair: "#323641",
  support: "#8FBBF2",
  rebut: "#FF9C7D",
  onRelation: "#131519",
  mark: "#5A4A14",
  camps: ["#6FC6A5", "#E6B355", "#CDA3E6", "#A9B2C1"],
  wash: 0.085,
  ribbon: { strip: 0.46, card: 0.2 },
  farReaching: 0.55,
  hatch: 0.12,
  shadow: { color: "#000000", opacity: 0.4 },
};

/** The colours of each theme. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** The colour of a camp by its rank; a silent voice, which has none, is `line`. */
export function pigment(theme: Theme, camp: number | undefined): string {
  if (camp === undefined) return theme.line;
  return theme.camps[camp] ?? theme.camps[3];
}

/** The colour of paper under the wash of a camp, mixed. */
export function washed(theme: Theme, camp: number): string {
  return onPaper(theme, pigment(theme, camp), theme.wash);
}

/** The colour of a relation that reaches far, mixed with paper: where many run side by side, they do not add up. */
export function farReaching(theme: Theme, type: "support" | "rebut"): string {
  return onPaper(theme, theme[type], theme.farReaching);
}

function onPaper(theme: Theme, color: string, share: number): string {
  const [paper, paint] = [channels(theme.paper), channels(color)];
  const mixed = paper.map((value, i) => Math.round(value * (1 - share) + (paint[i] ?? 0) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

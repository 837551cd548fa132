import type { Fate } from "../evaluation/fate.ts";
import type { Verdict } from "../evaluation/verdict.ts";
import type {
  Bracket,
  CardKind,
  LevelBracket,
  Point,
  Rectangle,
  Ribbon,
  Route,
  Territory,
  TextLine,
} from "../layout/layout.ts";
import type { Language, RelationType } from "../model/map.ts";

/** What is to be seen: place, kind, words and badges of everything, without a colour or a font file. */
export interface Scene {
  readonly language: Language;
  readonly bounds: Rectangle;
  /** Whether it leads from its positions down; else to the right. */
  readonly growsDown?: true;
  /** Title and description of the picture, for readers of the exported file. */
  readonly title: string;
  readonly description: string;
  readonly headline: readonly TextLine[];
  readonly territories: readonly Territory[];
  readonly ribbons: readonly Ribbon[];
  readonly strip: readonly SceneToken[];
  /** Caption under the silent voices of the strip. */
  readonly captions: readonly TextLine[];
  /** Edges at rest, in reading order. */
  readonly edges: readonly SceneEdge[];
  /** Edges drawn only when asked for: by selection or hover. */
  readonly lanes: readonly SceneEdge[];
  readonly brackets: readonly (Bracket | LevelBracket)[];
  readonly cards: readonly SceneCard[];
  /** What is supposed to be false, in a sentence, and which fates of claims are to be seen; absent where nothing is. */
  readonly whatIf?: SceneKey<Fate>;
  /** What follows from the map, in a sentence, and which verdicts are to be seen; absent where nobody asked. */
  readonly verdicts?: SceneKey<Verdict>;
  /** The passages behind the shown claims, where the picture is to name them. */
  readonly sources?: readonly SceneSource[];
}

/** What follows, in a sentence, and what each sign of it that is to be seen means. */
export interface SceneKey<Sign> {
  readonly caption: string;
  /** What stands over its signs. */
  readonly heading: string;
  readonly signs: readonly { readonly sign: Sign; readonly meaning: string }[];
}

/** A passage as a picture cites it: never the text itself. */
export interface SceneSource {
  readonly number: number;
  /** The claim that it states. */
  readonly claim: string;
  /** Whose it is and where it stands there. */
  readonly place: string;
  /** A few words of the original, in their own language. */
  readonly phrase: { readonly text: string; readonly language: Language };
  /** What they mean, where that language is not the picture's. */
  readonly gloss?: string;
}

/** A voice's disc: what stands in it, and whose ring it wears. */
export interface SceneToken extends Point {
  readonly voice: string;
  readonly token: string;
  readonly radius: number;
  /** Half of its width, where what stands in it makes it a pill. */
  readonly half?: number;
  /** Rank of the position whose pigment rings it; absent: silent. */
  readonly camp?: number;
  /** Rank of a second position that has the last quarter of the ring. */
  readonly partCamp?: number;
}

/** A claim's card. Coordinates of its parts are world pixels. */
export interface SceneCard extends Rectangle {
  readonly claim: string;
  readonly kind: CardKind;
  readonly camp: number;
  readonly depth: number;
  /** Whether it is a reason for or an objection to what it hangs on; absent on positions. */
  readonly type?: RelationType | undefined;
  /** Because or but, on its left border; absent on positions, on linked premises, and where the edge bears it. */
  readonly glyph?: SceneGlyph | undefined;
  readonly lines: readonly TextLine[];
  /** How wide its words are together, where that is known without breaking them into lines. */
  readonly ink?: number | undefined;
  readonly tokens: readonly SceneToken[];
  /** `+2` behind the tokens, where more voices say it than are shown. */
  readonly more?: TextLine | undefined;
  /** Nobody but the annotator (or plain intent) draws its relation: a dashed border. */
  readonly isImplicit: boolean;
  readonly chip?: SceneChip | undefined;
  /** What becomes of it where something is supposed to be false. */
  readonly fate?: Fate | undefined;
  /** Whether it stands, where the reader asked. */
  readonly verdict?: Verdict | undefined;
  /** The mark of cross-links that leave it. */
  readonly port?: ScenePort | undefined;
  /** The numbers of its passages, where the picture lists them. */
  readonly sources?: TextLine | undefined;
}

/** A relation's word: a disc for because, a diamond for but. */
export interface SceneGlyph extends Point {
  readonly type: RelationType;
  /** Width and height in world pixels. */
  readonly size: number;
}

/** The handle of a fold: what it hides, right of a folded card or under a partly folded one; a caret on an open one. */
export interface SceneChip extends Rectangle {
  readonly isFolded: boolean;
  readonly supports: number;
  readonly rebuts: number;
  /** What stands in it: a count for each kind that it hides; empty where it is open. */
  readonly counts: readonly SceneCount[];
  /** How many of the claims that it hides change, where something is supposed to be false. */
  readonly changed?: { readonly count: number; readonly mark: Point; readonly line: TextLine };
}

/** How many claims of one kind a fold hides: a small disc or diamond and the number. */
export interface SceneCount {
  readonly type: RelationType;
  /** Centre of the disc or diamond. */
  readonly mark: Point;
  readonly line: TextLine;
}

/** The mark of cross-links: the centre of its arrow, and their number where there are several. */
export interface ScenePort extends Point {
  readonly count: number;
  readonly line?: TextLine;
}

/** A relation as it is seen. */
export interface SceneEdge extends Route {
  /** In pixels at zoom 1. */
  readonly width: number;
  readonly isUndercut: boolean;
  /** It no longer bears, because of what is supposed to be false. */
  readonly isIdle?: true | undefined;
  /** It is so long that its ends are seldom in sight together: drawn lighter, so that what is near stands out. */
  readonly reachesFar?: true | undefined;
  /** Its word, where no card bears it: on a lane, on the bracket of linked premises, in the whole graph. */
  readonly mark?: SceneGlyph | undefined;
}

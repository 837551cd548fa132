import type { Fate } from "../evaluation/fate.ts";
import type { Verdict } from "../evaluation/verdict.ts";
import type { Box, CardKind, Route, TextLine } from "../layout/layout.ts";
import type { RelationType } from "../model/map.ts";
import type { ShownClaim, View } from "../view/view.ts";
import { chipOf } from "./chip.ts";
import { type Sayers, sayersOf, type Voices } from "./sayers.ts";
import type { SceneCard, SceneChip, SceneGlyph, ScenePort, SceneToken } from "./scene.ts";
import { glyphOf } from "./seenEdge.ts";

/** What all cards of a scene are seen with. */
export interface Setting extends Pick<View, "language"> {
  readonly whatIf: View["whatIf"] | undefined;
  readonly verdicts: View["verdicts"] | undefined;
  readonly voices: Voices;
  /** Whether the map leads from its positions down; else to the right. */
  readonly growsDown: boolean;
}

/** A claim with what its layout says of it. */
export interface Seated {
  readonly claim: ShownClaim;
  readonly box: Box;
  /** By which its relation's word stands on the card. */
  readonly route: Route | undefined;
}

/** A claim's card: it says what stands on it when it is asked. Of a large map most cards are never drawn. */
export class SeenCard implements SceneCard {
  readonly #claim: ShownClaim;
  readonly #box: Box;
  readonly #route: Route | undefined;
  readonly #setting: Setting;
  #sayers: Sayers | undefined;

  constructor({ claim, box, route }: Seated, setting: Setting) {
    this.#claim = claim;
    this.#box = box;
    this.#route = route;
    this.#setting = setting;
  }

  /** Whether it would be just so, where nothing is said of what follows. */
  isAs({ claim, box, route }: Seated, { language, voices, growsDown }: Setting): boolean {
    const setting = this.#setting;
    const isSeenSo = setting.voices === voices && setting.language === language && setting.growsDown === growsDown;
    const [glyph, word] = [this.#route?.glyph, route?.glyph];
    const isThere = this.#box === box && glyph?.x === word?.x && glyph?.y === word?.y;
    return isSeenSo && isThere && this.#claim === claim;
  }

  get claim(): string {
    return this.#claim.id;
  }

  get kind(): CardKind {
    return this.#box.kind;
  }

  get camp(): number {
    return this.#claim.camp;
  }

  get depth(): number {
    return this.#claim.depth;
  }

  get type(): RelationType | undefined {
    return this.#claim.type;
  }

  get x(): number {
    return this.#box.x;
  }

  get y(): number {
    return this.#box.y;
  }

  get width(): number {
    return this.#box.width;
  }

  get height(): number {
    return this.#box.height;
  }

  get lines(): readonly TextLine[] {
    return this.#box.lines;
  }

  get tokens(): readonly SceneToken[] {
    return this.#saying().tokens;
  }

  get more(): TextLine | undefined {
    return this.#saying().more;
  }

  get port(): ScenePort | undefined {
    return this.#claim.crossLinks.length === 0 ? undefined : this.#saying().port;
  }

  get isImplicit(): boolean {
    return this.#claim.isImplicit;
  }

  get glyph(): SceneGlyph | undefined {
    return this.#route && glyphOf(this.#route, this.kind === "reason" ? 24 : 20);
  }

  get chip(): SceneChip | undefined {
    const { language, growsDown, whatIf } = this.#setting;
    const changed = whatIf?.hidden.get(this.claim) ?? 0;
    return chipOf(this.#claim, this.#box, { language, growsDown, changed });
  }

  get fate(): Fate | undefined {
    return this.#setting.whatIf?.changes.get(this.claim)?.fate;
  }

  get verdict(): Verdict | undefined {
    return this.#setting.verdicts?.of.get(this.claim);
  }

  #saying(): Sayers {
    const { voices, language } = this.#setting;
    this.#sayers ??= sayersOf(this.#claim, this.#box, voices, language);
    return this.#sayers;
  }
}

/** A card as plain data. */
export function plainCard(card: SceneCard): SceneCard {
  const { claim, kind, camp, depth, type, x, y, width, height, lines, tokens, more, port } = card;
  const { isImplicit, glyph, chip, fate, verdict, sources } = card;
  return {
    ...{ claim, kind, camp, depth, type, x, y, width, height, lines, tokens, more, port },
    ...{ isImplicit, glyph, chip, fate, verdict, sources },
  };
}

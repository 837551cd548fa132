import type { Fate } from "../evaluation/fate.ts";
import type { Verdict } from "../evaluation/verdict.ts";
import type { Box, CardKind, TextLine } from "../layout/layout.ts";
import type { RelationType } from "../model/map.ts";
import type { ShownClaim, View } from "../view/view.ts";
import { chipOf } from "./chip.ts";
import { type Sayers, sayersOf, type Voices } from "./sayers.ts";
import type { SceneCard, SceneChip, SceneGlyph, ScenePort, SceneToken } from "./scene.ts";

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
  /** Whether the word of its relation stands on the card. */
  readonly hasWord: boolean;
}

/** A claim's card: it says what stands on it when it is asked. Of a large map most cards are never drawn. */
export class SeenCard implements SceneCard {
  readonly #claim: ShownClaim;
  readonly #box: Box;
  readonly #hasWord: boolean;
  readonly #setting: Setting;
  #sayers: Sayers | undefined;

  constructor({ claim, box, hasWord }: Seated, setting: Setting) {
    this.#claim = claim;
    this.#box = box;
    this.#hasWord = hasWord;
    this.#setting = setting;
  }

  /** Whether it would be just so, where nothing is said of what follows. */
  isAs({ claim, box, hasWord }: Seated, { language, voices, growsDown }: Setting): boolean {
    const setting = this.#setting;
    const isSeenSo = setting.voices === voices && setting.language === language && setting.growsDown === growsDown;
    return isSeenSo && this.#box === box && this.#hasWord === hasWord && this.#claim === claim;
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

  get ink(): number | undefined {
    return this.#box.ink;
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
    const { type } = this.#claim;
    if (!this.#hasWord || type === undefined) return undefined;
    const { x, y, width, height, kind } = this.#box;
    const at = this.#setting.growsDown ? { x: x + width / 2, y } : { x, y: y + height / 2 };
    return { ...at, type, size: kind === "reason" ? 24 : 20 };
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
  const { claim, kind, camp, depth, type, x, y, width, height, lines, ink, tokens, more, port } = card;
  const { isImplicit, glyph, chip, fate, verdict, sources } = card;
  return {
    ...{ claim, kind, camp, depth, type, x, y, width, height, lines, ink, tokens, more, port },
    ...{ isImplicit, glyph, chip, fate, verdict, sources },
  } satisfies { readonly [Field in keyof Required<SceneCard>]: SceneCard[Field] };
}

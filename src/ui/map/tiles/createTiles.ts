import type { Rectangle } from "../../../layout/layout.ts";
import { writeOn } from "../../../paint/brush.ts";
import { laySheet, type Sheet } from "../../../paint/sheet.ts";
import type { SheetPainter } from "../../../paint/sheetTask.ts";
import type { Sign } from "../../../paint/strokes.ts";
import type { Camera } from "../../../store/state.ts";
import type { Size } from "../camera.ts";
import { createHandover, type Handover } from "./handOver.ts";
import { paintHere } from "./paintHere.ts";
import {
  isCovered,
  nameOf,
  passingScale,
  placeIn,
  type Sight,
  sheetOf,
  sightOf,
  standIns,
  type Tile,
  tilesFor,
} from "./pyramid.ts";
import type { Coat, TileCoats } from "./tileCoats.ts";
import { canvasOf, createTileStock, type PaintedTile } from "./tileStock.ts";

/**
 * How long tiles may be worked at in one frame, in milliseconds: while the map is moved, while it stands still, and where nothing is
 * there yet to be shown in their place.
 */
const budget = { moving: 5, still: 11, first: 16 } as const;
/** So long must a zoom hold before tiles are painted for it alone, in milliseconds. */
const rest = 140;
/** How many times as many tiles are kept as a sight needs, and how many it needs at least. */
const kept = { times: 4, least: 12 } as const;

/** A picture on tiles, as it is now. */
export interface TilePicture {
  readonly bounds: Rectangle;
  readonly paper: string;
  readonly coats: TileCoats;
}

/** Tiles on a canvas of the page. */
export interface Tiles {
  /** Shows what a camera sees, at once; what is missing of it comes in the frames that follow. Without one, nothing is seen. */
  readonly show: (camera: Camera | undefined) => void;
  /** Another picture from now on; where it `isLikeBefore`, its tiles come one by one in the place of the old ones. */
  readonly change: (picture: TilePicture, isLikeBefore: boolean) => void;
  /** How large the canvas is, in CSS pixels, and how many of the screen it has for each. */
  readonly resize: (size: Size, ratio: number) => void;
  /** Has tiles painted by somebody beside the page from now on, for as long as that does not fail. */
  readonly paintBeside: (painter: SheetPainter) => void;
  readonly dispose: () => void;
}

/**
 * Makes a canvas show a picture by tiles, which are kept as long as there is room. What is painted on each is made a little in
 * each frame, and painted there and then, or beside the page.
 */
export function createTiles(canvas: HTMLCanvasElement): Tiles {
  return new TileCanvas(canvas);
}

/** A tile whose coats are being made. */
interface Painting {
  readonly tile: Tile;
  /** Whether it is painted on the page, coat by coat. */
  readonly isHere: boolean;
  readonly coats: ReturnType<TileCoats>;
  readonly add: (coat: Coat) => void;
  readonly end: () => void;
}

class TileCanvas implements Tiles {
  readonly #canvas: HTMLCanvasElement;
  readonly #surface: CanvasRenderingContext2D | null;
  readonly #glance = canvasOf(1).getContext("2d");
  readonly #tiles = createTileStock();
  #picture: TilePicture | undefined;
  #camera: Camera | undefined;
  #stage: Size = { width: 0, height: 0 };
  #ratio = 1;
  #zoomed = { zoom: 0, at: Number.NEGATIVE_INFINITY };
  #movedAt = Number.NEGATIVE_INFINITY;
  #painting: Painting | undefined;
  #beside: Handover | undefined;
  /** The names of the tiles that are painted beside the page; another set once nothing of it is of use. */
  #underWay = new Set<string>();
  /** Whether a tile has come since the canvas was drawn. */
  #hasNew = false;
  #isDrawnAtRest = true;
  #sights = 0;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#surface = canvas.getContext("2d", { alpha: false });
  }

  show(camera: Camera | undefined): void {
    const before = this.#camera;
    this.#camera = camera;
    if (!camera) return;
    this.#movedAt = performance.now();
    // What comes into sight at a zoom is painted for it.
    if (camera.zoom !== this.#zoomed.zoom)
      this.#zoomed = { zoom: camera.zoom, at: before ? performance.now() : Number.NEGATIVE_INFINITY };
    this.#show();
  }

  change(picture: TilePicture, isLikeBefore: boolean): void {
    if (this.#picture?.coats !== picture.coats) this.#beside?.forget();
    this.#picture = picture;
    this.#dropWork();
    if (!isLikeBefore) this.#tiles.clear();
    this.#show();
  }

  resize(size: Size, ratio: number): void {
    if (size.width === this.#stage.width && size.height === this.#stage.height && ratio === this.#ratio) return;
    if (ratio !== this.#ratio) {
      this.#tiles.clear();
      this.#dropWork();
    }
    [this.#stage, this.#ratio] = [size, ratio];
    this.#canvas.width = Math.ceil(size.width * ratio);
    this.#canvas.height = Math.ceil(size.height * ratio);
    this.#show();
  }

  paintBeside(painter: SheetPainter): void {
    this.#beside = createHandover(painter);
    this.#goOnSoon();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#camera = undefined;
    this.#dropWork();
    this.#tiles.clear();
  }

  #dropWork(): void {
    this.#painting = undefined;
    this.#underWay = new Set();
  }

  #show(): void {
    const sight = this.#sight();
    if (!sight) return;
    this.#sights++;
    const wanted = this.#wanted(sight);
    const isBare = wanted.every((tile) => !this.#tiles.get(tile));
    // There and then, and so on the page: whoever paints beside it answers later.
    if (isBare && standIns(wanted, this.#tiles.all()).length === 0) this.#work(sight, budget.first, true);
    this.#draw(sight);
    this.#goOnSoon();
  }

  #sight(): Sight | undefined {
    const isSeen = this.#camera && this.#picture && this.#stage.width > 0 && this.#stage.height > 0;
    return isSeen && this.#camera ? sightOf(this.#camera, this.#stage, this.#ratio) : undefined;
  }

  #isAtRest(): boolean {
    return performance.now() - this.#zoomed.at > rest;
  }

  #isStill(): boolean {
    return performance.now() - this.#movedAt > rest;
  }

  /** The tiles that a sight wants: of its own scale, or, while it is zoomed, of one of few. */
  #wanted(sight: Sight, around = 0): readonly Tile[] {
    const scale = this.#isAtRest() ? sight.scale : passingScale(sight.scale);
    return this.#picture ? tilesFor(sight, this.#picture.bounds, scale, around) : [];
  }

  #isMissing(tile: Tile): boolean {
    return this.#tiles.get(tile)?.of !== this.#picture && !this.#underWay.has(nameOf(tile));
  }

  #draw(sight: Sight): void {
    if (!this.#surface || !this.#picture) return;
    this.#surface.fillStyle = this.#picture.paper;
    this.#surface.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    // To smooth what is stretched takes a processor longer than a frame has: it is done once the zoom holds.
    this.#isDrawnAtRest = this.#isAtRest();
    this.#surface.imageSmoothingEnabled = this.#isDrawnAtRest;
    this.#hasNew = false;
    const wanted = this.#wanted(sight);
    const missing = wanted.filter((tile) => !this.#tiles.get(tile));
    const there = wanted.flatMap((tile) => this.#tiles.get(tile) ?? []);
    for (const tile of [...standIns(missing, this.#tiles.all()), ...there]) {
      tile.drawn = this.#sights;
      const { x, y, width, height } = placeIn(sight, tile);
      this.#surface.drawImage(tile.image, x, y, width, height);
    }
  }

  #goOnSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#goOn());
    this.#canvas.toggleAttribute("data-painting", true);
  }

  #goOn(): void {
    this.#frame = 0;
    const sight = this.#sight();
    if (!sight) {
      this.#canvas.toggleAttribute("data-painting", false);
      return;
    }
    // Read once: a rest that begins while this is done is the next frame's.
    const isAtRest = this.#isAtRest();
    const isIdle = this.#work(sight, this.#isStill() ? budget.still : budget.moving);
    if (this.#hasNew || (isAtRest && !this.#isDrawnAtRest)) this.#draw(sight);
    if (!isIdle || !isAtRest) this.#goOnSoon();
    // What is painted beside the page calls when it comes, be it of no more use.
    else if (this.#underWay.size === 0 && !this.#nextTile(sight)) this.#canvas.toggleAttribute("data-painting", false);
  }

  /** Works at what is missing for some milliseconds; says whether there is nothing to be done now. */
  #work(sight: Sight, milliseconds: number, isHere = !this.#beside): boolean {
    const end = performance.now() + milliseconds;
    do {
      this.#painting = this.#nextPainting(sight, isHere);
      if (!this.#painting) return true;
      const { value, done } = this.#painting.coats.next();
      if (!done) {
        this.#painting.add(value);
        continue;
      }
      this.#painting.end();
      this.#painting = undefined;
    } while (performance.now() < end);
    return false;
  }

  /** What is being painted, as long as that is wanted; else the next that is, unless whoever paints has enough to do. */
  #nextPainting(sight: Sight, isHere: boolean): Painting | undefined {
    const before = this.#painting;
    const isWanted = before?.tile.scale === this.#wanted(sight)[0]?.scale;
    if (before && isWanted && (before.isHere || !isHere)) return before;
    if (!isHere && !this.#beside?.isFree()) return undefined;
    const next = this.#nextTile(sight);
    return next && (isHere ? this.#begin(next) : this.#gather(next));
  }

  /** The next tile that is wanted and missing: in sight, then around it where that rests. */
  #nextTile(sight: Sight): Tile | undefined {
    const wanted = this.#wanted(sight);
    const isMissing = (tile: Tile) => this.#isMissing(tile);
    return this.#isAtRest()
      ? (wanted.find(isMissing) ?? this.#wanted(sight, 1).find(isMissing))
      : wanted.find((tile) => isMissing(tile) && !this.#isCovered(tile));
  }

  /** Whether what is there will do for a tile while the map is zoomed. */
  #isCovered(tile: Tile): boolean {
    const scales = new Set([...this.#tiles.all()].map(({ scale }) => scale));
    const isThere = (other: Tile) => this.#tiles.get(other) !== undefined;
    return this.#picture !== undefined && isCovered(tile, this.#picture.bounds, scales, isThere);
  }

  /** Begins to paint a tile on the page. */
  #begin(tile: Tile): Painting | undefined {
    const canvas = this.#tiles.canvas();
    const surface = canvas.getContext("2d", { alpha: false });
    const picture = this.#picture;
    if (!surface || !picture) return undefined;
    const { add, end } = paintHere(surface, sheetOf(tile, picture.paper));
    const take = () => {
      end();
      // What a canvas is told it may do later, when it is first looked at; that is to count here.
      this.#glance?.drawImage(canvas, 0, 0, 1, 1);
      this.#take(tile, canvas);
    };
    return { tile, isHere: true, coats: picture.coats(tile, this.#ratio), add, end: take };
  }

  /** Begins to gather what is to be painted on a tile beside the page. */
  #gather(tile: Tile): Painting | undefined {
    const picture = this.#picture;
    if (!picture) return undefined;
    const coats: Coat[] = [];
    const end = () => this.#handOver(tile, picture, coats);
    return { tile, isHere: false, coats: picture.coats(tile, this.#ratio), add: (coat) => coats.push(coat), end };
  }

  async #handOver(tile: Tile, picture: TilePicture, coats: readonly Coat[]): Promise<void> {
    const [beside, underWay, name, sheet] = [this.#beside, this.#underWay, nameOf(tile), sheetOf(tile, picture.paper)];
    underWay.add(name);
    try {
      const bitmap = await beside?.paint(sheet, coats, picture.coats);
      const signs = coats.flatMap((coat) => coat.signs);
      if (underWay !== this.#underWay) bitmap?.close();
      else if (bitmap) this.#take(tile, signs.length === 0 ? bitmap : this.#signed(sheet, bitmap, signs));
    } catch {
      // Whoever fails is asked no more: the page paints itself.
      if (this.#beside === beside) this.#beside = undefined;
    }
    underWay.delete(name);
    this.#goOnSoon();
  }

  /** A tile that was painted beside the page, with its signs, whose fonts are the page's. */
  #signed(sheet: Sheet, bitmap: ImageBitmap, signs: readonly Sign[]): HTMLCanvasElement {
    const canvas = this.#tiles.canvas();
    const surface = canvas.getContext("2d", { alpha: false });
    if (surface) {
      laySheet(surface, sheet, bitmap);
      writeOn(surface, signs);
    }
    bitmap.close();
    return canvas;
  }

  #take(tile: Tile, image: PaintedTile["image"]): void {
    if (!this.#picture) return;
    const sight = this.#sight();
    const needed = sight ? this.#wanted(sight).length : 0;
    this.#tiles.put(
      { ...tile, image, of: this.#picture, drawn: this.#sights },
      kept.times * Math.max(kept.least, needed),
    );
    this.#hasNew = true;
  }
}

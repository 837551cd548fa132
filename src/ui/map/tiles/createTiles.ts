import type { Rectangle } from "../../../layout/layout.ts";
import type { Steps } from "../../../model/steps.ts";
import type { Camera } from "../../../store/state.ts";
import type { Size } from "../camera.ts";
import {
  isCovered,
  nameOf,
  passingScale,
  placeIn,
  type Sight,
  sightOf,
  standIns,
  type Tile,
  tileSide,
  tilesFor,
} from "./pyramid.ts";
import type { TilePainter } from "./tilePainter.ts";

/** How long tiles may be painted in one frame, in milliseconds; and where nothing is there yet to be shown in their place. */
const budget = { frame: 5, first: 24 } as const;
/** So long must a zoom hold before tiles are painted for it alone, in milliseconds. */
const rest = 140;
/** How many times as many tiles are kept as a sight needs, and how many it needs at least. */
const kept = { times: 4, least: 12 } as const;

/** A picture on tiles, as it is now. */
export interface TilePicture {
  readonly bounds: Rectangle;
  readonly paper: string;
  readonly paint: TilePainter;
}

/** Tiles on a canvas of the page. */
export interface Tiles {
  /** Shows what a camera sees, at once; what is missing of it is painted in the frames that follow. Without one, nothing is seen. */
  readonly show: (camera: Camera | undefined) => void;
  /** Another picture from now on; where it `isLikeBefore`, its tiles come one by one in the place of the old ones. */
  readonly change: (picture: TilePicture, isLikeBefore: boolean) => void;
  /** How large the canvas is, in CSS pixels, and how many of the screen it has for each. */
  readonly resize: (size: Size, ratio: number) => void;
  readonly dispose: () => void;
}

/** Makes a canvas show a picture by tiles, which are painted a little in each frame and kept as long as there is room. */
export function createTiles(canvas: HTMLCanvasElement): Tiles {
  return new TileCanvas(canvas);
}

/** A tile that has been painted, or is being. */
interface PaintedTile extends Tile {
  readonly canvas: HTMLCanvasElement;
  readonly of: TilePicture;
  /** When it was last drawn, counted in sights. */
  drawn: number;
}

class TileCanvas implements Tiles {
  readonly #canvas: HTMLCanvasElement;
  readonly #surface: CanvasRenderingContext2D | null;
  readonly #glance = canvasOf(1).getContext("2d");
  readonly #tiles = new Map<string, PaintedTile>();
  #picture: TilePicture | undefined;
  #camera: Camera | undefined;
  #stage: Size = { width: 0, height: 0 };
  #ratio = 1;
  #zoomed = { zoom: 0, at: Number.NEGATIVE_INFINITY };
  #painting: { readonly tile: PaintedTile; readonly steps: Steps<void> } | undefined;
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
    // What comes into sight at a zoom is painted for it.
    if (camera.zoom !== this.#zoomed.zoom)
      this.#zoomed = { zoom: camera.zoom, at: before ? performance.now() : Number.NEGATIVE_INFINITY };
    this.#show();
  }

  change(picture: TilePicture, isLikeBefore: boolean): void {
    this.#picture = picture;
    this.#painting = undefined;
    if (!isLikeBefore) this.#tiles.clear();
    this.#show();
  }

  resize(size: Size, ratio: number): void {
    if (size.width === this.#stage.width && size.height === this.#stage.height && ratio === this.#ratio) return;
    if (ratio !== this.#ratio) this.#tiles.clear();
    [this.#stage, this.#ratio, this.#painting] = [size, ratio, undefined];
    this.#canvas.width = Math.ceil(size.width * ratio);
    this.#canvas.height = Math.ceil(size.height * ratio);
    this.#show();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#camera = undefined;
    this.#tiles.clear();
  }

  #show(): void {
    const sight = this.#sight();
    if (!sight) return;
    this.#sights++;
    const wanted = this.#wanted(sight);
    const isBare = wanted.every((tile) => !this.#tiles.has(nameOf(tile)));
    if (isBare && standIns(wanted, this.#tiles.values()).length === 0) this.#paint(sight, budget.first);
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

  /** The tiles that a sight wants: of its own scale, or, while it is zoomed, of one of few. */
  #wanted(sight: Sight, around = 0): readonly Tile[] {
    const scale = this.#isAtRest() ? sight.scale : passingScale(sight.scale);
    return this.#picture ? tilesFor(sight, this.#picture.bounds, scale, around) : [];
  }

  #isMissing(tile: Tile): boolean {
    return this.#tiles.get(nameOf(tile))?.of !== this.#picture;
  }

  #draw(sight: Sight): void {
    if (!this.#surface || !this.#picture) return;
    this.#surface.fillStyle = this.#picture.paper;
    this.#surface.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    // To smooth what is stretched takes a processor longer than a frame has: it is done once the zoom holds.
    this.#isDrawnAtRest = this.#isAtRest();
    this.#surface.imageSmoothingEnabled = this.#isDrawnAtRest;
    const wanted = this.#wanted(sight);
    const missing = wanted.filter((tile) => !this.#tiles.has(nameOf(tile)));
    const there = wanted.flatMap((tile) => this.#tiles.get(nameOf(tile)) ?? []);
    for (const tile of [...standIns(missing, this.#tiles.values()), ...there]) {
      tile.drawn = this.#sights;
      const { x, y, width, height } = placeIn(sight, tile);
      this.#surface.drawImage(tile.canvas, x, y, width, height);
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
    if (!sight) return;
    // Read once: a rest that begins while this is done is the next frame's.
    const isAtRest = this.#isAtRest();
    const { hasNew, isDone } = this.#paint(sight, budget.frame);
    if (hasNew || (isAtRest && !this.#isDrawnAtRest)) this.#draw(sight);
    if (!isDone || !isAtRest) this.#goOnSoon();
    else this.#canvas.toggleAttribute("data-painting", false);
  }

  /** Paints what is missing for some milliseconds; says whether a tile has come of it, and whether none is missing now. */
  #paint(sight: Sight, milliseconds: number): { readonly hasNew: boolean; readonly isDone: boolean } {
    const end = performance.now() + milliseconds;
    let hasNew = false;
    do {
      const painting = this.#nextPainting(sight);
      if (!painting) return { hasNew, isDone: true };
      if (!painting.steps.next().done) continue;
      // What a canvas is told it may do later, when it is first looked at; that is to count here.
      this.#glance?.drawImage(painting.tile.canvas, 0, 0, 1, 1);
      this.#tiles.set(nameOf(painting.tile), painting.tile);
      this.#painting = undefined;
      hasNew = true;
    } while (performance.now() < end);
    return { hasNew, isDone: false };
  }

  /** What is being painted, as long as that is wanted; else the next that is: in sight, then around it where that rests. */
  #nextPainting(sight: Sight) {
    const wanted = this.#wanted(sight);
    if (this.#painting && this.#painting.tile.scale === wanted[0]?.scale) return this.#painting;
    const isMissing = (tile: Tile) => this.#isMissing(tile);
    const next = this.#isAtRest()
      ? (wanted.find(isMissing) ?? this.#wanted(sight, 1).find(isMissing))
      : wanted.find((tile) => isMissing(tile) && !this.#isCovered(tile));
    this.#painting = next && this.#begin(next, sight);
    return this.#painting;
  }

  /** Whether what is there will do for a tile while the map is zoomed. */
  #isCovered(tile: Tile): boolean {
    const scales = new Set([...this.#tiles.values()].map(({ scale }) => scale));
    const isThere = (other: Tile) => this.#tiles.has(nameOf(other));
    return this.#picture !== undefined && isCovered(tile, this.#picture.bounds, scales, isThere);
  }

  #begin(next: Tile, sight: Sight) {
    const canvas = this.#freeCanvas(sight);
    const surface = canvas.getContext("2d", { alpha: false });
    if (!surface || !this.#picture) return undefined;
    const tile = { ...next, canvas, of: this.#picture, drawn: this.#sights };
    return { tile, steps: this.#picture.paint(surface, next, this.#ratio) };
  }

  /** The canvas of the tile that was not drawn for longest, where more are kept than shall be; else a new one. */
  #freeCanvas(sight: Sight): HTMLCanvasElement {
    const most = kept.times * Math.max(kept.least, this.#wanted(sight).length);
    const [oldest] =
      this.#tiles.size < most ? [] : [...this.#tiles].sort(([, one], [, other]) => one.drawn - other.drawn);
    if (oldest && oldest[1].drawn < this.#sights) {
      this.#tiles.delete(oldest[0]);
      return oldest[1].canvas;
    }
    return canvasOf(tileSide);
  }
}

function canvasOf(side: number): HTMLCanvasElement {
  const made = document.createElement("canvas");
  made.width = side;
  made.height = side;
  return made;
}

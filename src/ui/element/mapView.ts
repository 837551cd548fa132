import { visible } from "../../formats/shown.ts";
import { layoutTidy } from "../../layout/tidy.ts";
import { elementMessages } from "../../messages/element.ts";
import { mapMessages } from "../../messages/map.ts";
import { inLanguage } from "../../model/map.ts";
import { drawNear } from "../../render/layers.ts";
import { createScene } from "../../scene/createScene.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { AtlasState, Camera } from "../../store/state.ts";
import { createBareView } from "../../view/bareView.ts";
import { readingTree } from "../../view/tree.ts";
import { bringing, landing, leastZoomOf, type Size, whole, zoomedAt, zoomStep } from "../map/camera.ts";
import { foldedUnder, shortLabel } from "../map/cardReading.ts";
import { type Carriage, createCarriage } from "../map/createCarriage.ts";
import { kinOf } from "../map/kin.ts";
import { createLens, type Lens } from "../map/lens.ts";
import { mark } from "../map/marks.ts";
import { keeping, placeOf } from "../map/pin.ts";
import { atClaim } from "../map/stop.ts";
import type { Arrangement } from "../map/useArrangement.ts";
import { type Step, walk } from "../map/walk.ts";
import { livePicture } from "./livePicture.ts";
import { make, makeButton } from "./make.ts";
import { sourcePanel } from "./sourcePanel.ts";
import { toDom } from "./toDom.ts";

/** A map that is drawn in a place: what takes it away again. */
export interface MapView {
  readonly dispose: () => void;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: "child",
  ArrowLeft: "parent",
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "root",
  End: "last",
};

/** How wide the panel is beside a map that has room for it, and from which width on it has. */
const panelWidth = 340;
const roomy = 720;

/** Draws a map in a place and keeps it true to its atlas: to look at, to walk through by keys, to fold and to read. */
export function createMapView(place: ParentNode & Node, atlas: Atlas): MapView {
  return new LiveView(place, atlas);
}

class LiveView implements MapView {
  readonly #atlas: Atlas;
  readonly #map = make("section", { class: "map", role: "application", tabindex: "-1" });
  readonly #ground = make("div", { class: "ground" });
  readonly #layer = make("div", { class: "layer" });
  readonly #surface = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  readonly #world = document.createElementNS("http://www.w3.org/2000/svg", "g");
  readonly #question = make("p", { class: "question", dir: "auto", "aria-hidden": "true" });
  readonly #tools = make("div", { class: "tools", role: "group" });
  readonly #voice = make("p", { class: "unseen", role: "status" });
  readonly #carriage: Carriage;
  readonly #lens: Lens;
  readonly #resizing: ResizeObserver;
  readonly #leave: () => void;
  #panel: HTMLElement | undefined;
  #arrangement: Arrangement;
  #size: Size = { width: 0, height: 0 };
  #stop: string | undefined;
  #hasMoved = false;

  constructor(place: ParentNode & Node, atlas: Atlas) {
    this.#atlas = atlas;
    this.#arrangement = arranged(atlas.state());
    this.#surface.append(this.#world);
    this.#layer.append(this.#surface);
    this.#ground.append(this.#layer);
    this.#map.append(this.#question, this.#ground, this.#tools, this.#voice);
    place.append(this.#map);
    this.#carriage = createCarriage({ layer: this.#layer, svg: this.#surface, world: this.#world });
    this.#lens = createLens(this.#ground, {
      size: () => this.#size,
      moved: (camera, by) => this.#carriage[by === "jump" ? "show" : "carry"](camera),
      settled: () => {
        this.#hasMoved = true;
      },
      wanted: (camera) => this.#travel(camera),
    });
    this.#listen();
    this.#draw(atlas.state());
    this.#resizing = new ResizeObserver(() => this.#measure());
    this.#resizing.observe(this.#map);
    this.#showPanel(atlas.state());
    this.#leave = atlas.subscribe((state, before) => this.#changed(state, before));
  }

  dispose(): void {
    this.#leave();
    this.#resizing.disconnect();
    this.#lens.dispose();
    this.#carriage.dispose();
    this.#map.remove();
  }

  #listen(): void {
    this.#surface.addEventListener("click", ({ target }) => this.#clicked(target));
    this.#map.addEventListener("keydown", (event) => this.#pressed(event));
    this.#map.addEventListener("focusin", ({ target }) => {
      const claim = target instanceof Element ? target.getAttribute("data-claim") : null;
      if (claim) this.#arrive(claim, target instanceof Element && target.matches(":focus-visible"));
    });
    // As long as the reader is elsewhere on the page, turning the wheel moves the page.
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !this.#map.matches(":focus-within")) event.stopPropagation();
    };
    this.#map.addEventListener("wheel", turned, { capture: true });
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#ground;
    if (width === 0 || height === 0) return;
    this.#size = { width, height };
    this.#reach();
    if (!this.#hasMoved) this.#lens.jump(landing(this.#arrangement.layout, this.#size));
    this.#reveal(this.#atlas.state().selection);
  }

  /** Lets the reader go so far out that all of the map is seen. */
  #reach(): void {
    this.#lens.reach(leastZoomOf(this.#arrangement.layout.bounds, this.#size));
  }

  #changed(state: AtlasState, before: AtlasState): void {
    const isSame = state.folded === before.folded && state.language === before.language && state.theme === before.theme;
    if (!isSame) this.#redraw(state, before);
    this.#mark();
    if (state.selection === before.selection && state.language === before.language) return;
    this.#showPanel(state);
    if (state.selection !== undefined) this.#reveal(state.selection);
  }

  /** Draws anew with the card that was acted on where it was, and the focus where it was. */
  #redraw(state: AtlasState, before: AtlasState): void {
    const earlier = this.#arrangement;
    const hadFocus = this.#surface.matches(":focus-within");
    this.#arrangement = arranged(state);
    this.#reach();
    this.#draw(state);
    const held = this.#stop ?? state.selection;
    const camera = this.#lens.camera();
    const kept = held === undefined ? undefined : keeping({ claim: held, camera }, earlier, this.#arrangement);
    if (kept) this.#lens.jump(kept);
    if (hadFocus && held !== undefined) this.#focus(this.#nearestShown(held));
    if (state.folded !== before.folded && held !== undefined) this.#tellFolding(held, earlier);
  }

  #draw({ map, language, theme }: AtlasState): void {
    const { scene } = this.#arrangement;
    this.#world.replaceChildren(toDom(drawNear(scene, { theme }), livePicture(this.#arrangement)));
    this.#map.setAttribute("aria-roledescription", mapMessages[language].map);
    this.#map.setAttribute("aria-label", inLanguage(map.question, language));
    this.#map.setAttribute("lang", language);
    this.#question.textContent = visible(inLanguage(map.question, language));
    const words = elementMessages[language];
    this.#tools.setAttribute("aria-label", words.tools);
    this.#tools.replaceChildren(
      makeButton(words.zoomIn, () => this.#zoom(zoomStep), {}, "+"),
      makeButton(words.zoomOut, () => this.#zoom(1 / zoomStep), {}, "−"),
      makeButton(words.fit, () => this.#travel(whole(this.#arrangement.layout.bounds, this.#size)), {}, fitSign()),
    );
    this.#mark();
  }

  #mark(): void {
    const { selection } = this.#atlas.state();
    const { view } = this.#arrangement;
    const stop = this.#nearestShown(this.#stop ?? selection ?? view.claims[0]?.id ?? "");
    mark(this.#world, {
      selected: selection,
      stop: stop === undefined ? undefined : atClaim(stop),
      lit: undefined,
      near: selection === undefined ? undefined : kinOf(view, selection),
      link: undefined,
      voice: undefined,
    });
  }

  #clicked(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const folded = target.closest("[data-fold]")?.getAttribute("data-fold");
    const claim = target.closest("[data-card]")?.getAttribute("data-card");
    if (folded) this.#fold(folded);
    else if (claim) this.#atlas.actions.select(claim);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => this.#zoom(zoomStep),
      "=": () => this.#zoom(zoomStep),
      "-": () => this.#zoom(1 / zoomStep),
      ...(this.#atlas.state().selection === undefined ? {} : { Escape: () => this.#close() }),
      ...(this.#stop === undefined || !this.#surface.matches(":focus-within") ? {} : this.#actsAt(this.#stop)),
    };
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!act) return;
    act();
    // What the map has taken is no key of the page around it.
    event.preventDefault();
    event.stopPropagation();
  }

  #actsAt(claim: string): Readonly<Record<string, () => void>> {
    const select = () => this.#atlas.actions.select(claim);
    const ways = Object.entries(steps).map(([key, step]) => [key, () => this.#walk(claim, step)] as const);
    return {
      ...Object.fromEntries(ways),
      ...{ Enter: select, " ": select, f: () => this.#fold(claim), F: () => this.#fold(claim) },
    };
  }

  #walk(from: string, step: Step): void {
    const { view, layout } = this.#arrangement;
    const to = walk(view, layout, atClaim(from), step);
    if (to?.kind === "claim") this.#focus(to.id);
  }

  #fold(claim: string): void {
    if (!readingTree(this.#arrangement.map).branches.get(claim)?.children.length) return;
    this.#stop = claim;
    this.#atlas.actions.toggleFold(claim);
  }

  #tellFolding(claim: string, { view: before }: Arrangement): void {
    const { map, view } = this.#arrangement;
    const label = shortLabel(readingTree(map).branches.get(claim)?.claim, view.language) ?? "";
    const [more, hidden] = [view.claims.length - before.claims.length, foldedUnder(view, claim)];
    const words = mapMessages[view.language];
    if (more !== 0)
      this.#voice.textContent = more > 0 ? words.unfolded(label, more, hidden) : words.folded(label, hidden);
  }

  #focus(claim: string | undefined): void {
    if (claim === undefined) return;
    const button = this.#world.querySelector<SVGElement>(`[data-claim="${CSS.escape(claim)}"]`);
    button?.focus({ preventScroll: true });
  }

  #arrive(claim: string, isByKeys: boolean): void {
    this.#stop = claim;
    this.#mark();
    // Under a pointer nothing moves before it has clicked.
    if (isByKeys) this.#reveal(claim);
  }

  #nearestShown(claim: string): string | undefined {
    const { map, view } = this.#arrangement;
    const shown = new Set(view.claims.map(({ id }) => id));
    let at: string | undefined = claim;
    while (at !== undefined && !shown.has(at)) at = readingTree(map).branches.get(at)?.parent;
    return at;
  }

  #showPanel(state: AtlasState): void {
    const acts = { select: (claim: string) => this.#atlas.actions.select(claim), close: () => this.#close() };
    const hadFocus = this.#panel?.matches(":focus-within") ?? false;
    const panel = state.selection === undefined ? undefined : sourcePanel(state, state.selection, acts);
    this.#panel?.remove();
    this.#panel = panel;
    if (!panel) return;
    panel.setAttribute("lang", state.language);
    panel.tabIndex = -1;
    this.#map.append(panel);
    if (hadFocus) panel.focus();
  }

  #close(): void {
    const { selection } = this.#atlas.state();
    this.#atlas.actions.select(undefined);
    this.#focus(this.#nearestShown(selection ?? ""));
  }

  #zoom(factor: number): void {
    const { width, height } = this.#size;
    this.#travel(
      zoomedAt(
        this.#lens.camera(),
        { x: width / 2, y: height / 2 },
        factor,
        leastZoomOf(this.#arrangement.layout.bounds, this.#size),
      ),
    );
  }

  #travel(camera: Camera): void {
    this.#hasMoved = true;
    this.#lens.travel(camera);
  }

  /** Brings a card into the part of the map that the panel leaves free. */
  #reveal(claim: string | undefined): void {
    const card = claim === undefined ? undefined : placeOf(this.#arrangement, claim);
    const { width, height } = this.#size;
    if (!card || width === 0) return;
    const taken = this.#panel && width >= roomy ? panelWidth : 0;
    const free = this.#panel && width < roomy ? { x: 0, y: 0, width, height: height * 0.45 } : undefined;
    const camera = this.#lens.camera();
    const found = bringing(card, camera, free ?? { x: 0, y: 0, width: width - taken, height }, 16);
    if (found !== camera) this.#travel(found);
  }
}

/** Four corners. */
function fitSign(): SVGElement {
  const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4");
  sign.setAttribute("class", "sign");
  sign.setAttribute("viewBox", "0 0 16 16");
  sign.setAttribute("aria-hidden", "true");
  sign.append(path);
  return sign;
}

function arranged({ map, language, folded }: AtlasState): Arrangement {
  const view = createBareView(map, { language, layout: "tidy", folded });
  const layout = layoutTidy(view);
  return { map, view, layout, scene: createScene(view, layout) };
}

import { describe, expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { bringing, isClear, onScreen } from "../../../src/ui/map/camera.ts";
import { framing, isOnMap, type Look, uncovering } from "../../../src/ui/map/framing.ts";
import { placeOf } from "../../../src/ui/map/pin.ts";
import type { Arrangement } from "../../../src/ui/map/useArrangement.ts";
import { createView } from "../../../src/view/createView.ts";
import { mapOf } from "../../support/maps.ts";

/** What a panel leaves free of a window 1440 wide; the spine takes its part where the question has left. */
const panelled: Look["free"] = ({ x }) =>
  x < -180 ? { x: 58, y: 0, width: 954, height: 848 } : { x: 0, y: 0, width: 1012, height: 848 };

const stage = { width: 1440, height: 848 };

function lookingAt(notation: string, camera = { x: 0, y: 9, zoom: 1 }): Look & { arrangement: Arrangement } {
  const map = mapOf(notation);
  const view = createView(map, { language: "en", layout: "tidy", folded: new Set() });
  const layout = layoutView(view);
  return { arrangement: { map, view, layout, scene: createScene(view, layout) }, camera, free: panelled, stage };
}

const seenWhole = (claim: string, look: Look & { arrangement: Arrangement }, camera: Look["camera"]) => {
  const place = placeOf(look.arrangement, claim);
  return place !== undefined && isClear(place, camera, panelled(camera), 4);
};

describe("the camera on a selected claim", () => {
  it("stays where the claim and all that is open under it are in sight", () =>
    expect(framing("p", lookingAt("p <- a, p x- b"))).toBeUndefined());

  it("puts the camps beside the spine where a panel covers what hangs on the claim", () => {
    const look = lookingAt("p <- a <- b, p <- c, q");
    const camera = framing("a", look);
    expect(camera && onScreen(look.arrangement.layout.territories[0] ?? look.arrangement.layout.bounds, camera).x).toBe(
      72,
    );
    for (const claim of ["p", "a", "b"]) expect(camera && seenWhole(claim, look, camera)).toBe(true);
  });

  it("does not move for what is farther away than the reasons of the claim", () => {
    const look = lookingAt("p <- a <- b, p <- c, q");
    expect(seenWhole("a", look, look.camera)).toBe(true);
    expect(seenWhole("b", look, look.camera)).toBe(false);
    expect(framing("p", look)).toBeUndefined();
  });

  it("keeps still for the next claim, once the camps are there", () => {
    const look = lookingAt("p <- a <- b, p <- c, q");
    const camera = framing("a", look) ?? look.camera;
    for (const next of ["p", "b", "c", "q"]) expect(framing(next, { ...look, camera })).toBeUndefined();
  });

  it("shows the claim itself and the next column where its branch is too deep", () => {
    const look = lookingAt("p <- a <- b <- c <- d <- e");
    const camera = framing("c", look);
    for (const claim of ["c", "d"]) expect(camera && seenWhole(claim, look, camera)).toBe(true);
  });

  it("does not leave a claim for the sake of its many answers", () => {
    const answers = Array.from({ length: 400 }, (_, i) => `a <- b${i}`).join(", ");
    const look = lookingAt(`p <- a, ${answers}`, { x: 0, y: -740, zoom: 1 });
    expect(seenWhole("a", look, look.camera)).toBe(true);
    expect(framing("a", look)).toBeUndefined();
  });
});

describe("the camera on a card that is acted on", () => {
  it("stays where the card is seen, though a panel covers its reasons", () => {
    const look = lookingAt("p <- a <- b, p <- c, q");
    expect(seenWhole("b", look, look.camera)).toBe(false);
    for (const claim of ["p", "a", "c", "q"]) expect(uncovering(claim, look)).toBeUndefined();
  });

  it("stays where a card touches the edge of what is free", () => {
    const look = lookingAt("p <- a");
    const { x, width } = placeOf(look.arrangement, "a") ?? { x: 0, width: 0 };
    expect(uncovering("a", { ...look, free: () => ({ x: 0, y: 0, width: x + width, height: 848 }) })).toBeUndefined();
  });

  it("moves by the least that brings the card clear where a panel covers it", () => {
    const look = lookingAt("p <- a <- b, p <- c, q");
    const camera = uncovering("b", look);
    const place = placeOf(look.arrangement, "b");
    expect(camera?.x).toBe(place && bringing(place, look.camera, panelled(look.camera)).x);
    expect(camera?.y).toBe(look.camera.y);
    expect(camera && seenWhole("b", look, camera)).toBe(true);
  });

  it("tells a card that something lies on from one that is elsewhere", () => {
    const look = lookingAt("p <- a <- b");
    expect(isOnMap("b", look)).toBe(true);
    expect(isOnMap("b", { ...look, stage: { ...stage, width: 1000 } })).toBe(false);
    // A card too large for what is free is brought in anew, smaller.
    expect(isOnMap("b", { ...look, free: () => ({ x: 58, y: 50, width: 200, height: 400 }) })).toBe(false);
  });
});

describe("the camera on a claim where a panel leaves little of the map", () => {
  const narrow = { x: 58, y: 50, width: 274, height: 900 };
  const framed = (notation: string, claim: string) => {
    const look = { ...lookingAt(notation), free: () => narrow };
    const camera = framing(claim, look) ?? look.camera;
    const seen = look.arrangement.layout.territories.map((territory) => onScreen(territory, camera));
    const place = onScreen(placeOf(look.arrangement, claim) ?? narrow, camera);
    return {
      top: Math.min(...seen.map(({ y }) => y)),
      bottom: Math.max(...seen.map(({ y, height }) => y + height)),
      place,
    };
  };
  const long = Array.from({ length: 28 }, (_, i) => `p <- a${i}`).join(", ");

  it("shows all of a short map from top to bottom", () => {
    const { top, bottom } = framed("p <- a <- b, p <- c", "a");
    expect(top).toBeGreaterThan(narrow.y);
    expect(bottom).toBeLessThan(narrow.y + narrow.height);
  });

  it("leaves nothing empty over the first claims of a long one, and under the last", () => {
    expect(framed(long, "a0").top).toBeCloseTo(narrow.y + 24);
    expect(framed(long, "a27").bottom).toBeCloseTo(narrow.y + narrow.height - 24);
    const { place } = framed(long, "a14");
    expect(place.y + place.height / 2).toBeCloseTo(narrow.y + narrow.height / 2);
  });

  it("shows a card whole that would be too wide as large as the map is seen", () => {
    const free = { x: 0, y: 0, width: 390, height: 620 };
    const look = { ...lookingAt("p <- a <- b", { x: -900, y: 0, zoom: 1.7 }), free: () => free };
    const camera = framing("b", look);
    const place = onScreen(placeOf(look.arrangement, "b") ?? free, camera ?? look.camera);
    expect(place.x).toBeGreaterThan(4);
    expect(place.x + place.width).toBeLessThan(free.width - 4);
    expect(camera?.zoom).toBeGreaterThan(1);
  });
});

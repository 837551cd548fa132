import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { fromHash, toHash } from "../../src/store/address.ts";
import { type Atlas, createAtlas } from "../../src/store/createAtlas.ts";
import { showsWhatIf } from "../../src/store/state.ts";
import { createView } from "../../src/view/createView.ts";
import { noFilter } from "../../src/view/filter.ts";
import { defaultFolds, foldsToDepth } from "../../src/view/folds.ts";
import { debate, mapOf } from "../support/maps.ts";

/**
 *     calm <- base <- data <- poll
 */
const deep = mapOf("calm <- base <- data <- poll; v1: data base data");

function atlasOf(map: ArgumentMap): Atlas {
  return createAtlas({ map, fileName: "map.json", language: "en", theme: "light" });
}

function shownClaims({ state }: Atlas): readonly string[] {
  return createView(state().map, state()).claims.map((claim) => claim.id);
}

describe("at first", () => {
  it("shows the map as it is folded at first sight, with nothing selected and the whole of it fitted", () => {
    const { state } = atlasOf(debate);
    expect(state()).toMatchObject({ fileName: "map.json", language: "en", theme: "light", layout: "tidy", passage: 0 });
    expect(state().folded).toEqual(defaultFolds(debate));
    expect(state()).not.toHaveProperty("selection");
    expect(state()).not.toHaveProperty("camera");
  });
});

describe("what changes nothing gives the same state", () => {
  it.each<[string, (atlas: Atlas) => void]>([
    ["the same language", ({ actions }) => actions.setLanguage("en")],
    ["the same theme", ({ actions }) => actions.setTheme("light")],
    ["the same layout", ({ actions }) => actions.setLayout("tidy")],
    ["no selection where there is none", ({ actions }) => actions.select(undefined)],
    ["no camera where there is none", ({ actions }) => actions.setCamera(undefined)],
    ["the same folds in another set", ({ actions, state }) => actions.fold(new Set(state().folded))],
    ["folding what has no reasons", ({ actions }) => actions.toggleFold("cash")],
    ["taking off a text that is not there", ({ actions }) => actions.detach("doc")],
    ["no filter where there is none", ({ actions }) => actions.filter({})],
    ["a link that asks for nothing", ({ actions }) => actions.restore({})],
    ["putting back what is", ({ actions, state }) => actions.putBack({ ...state() })],
    ["putting back another map", ({ actions }) => actions.putBack(atlasOf(deep).state())],
  ])("%s", (_, act) => {
    const atlas = atlasOf(debate);
    const before = atlas.state();
    let calls = 0;
    atlas.subscribe(() => calls++);
    act(atlas);
    expect(atlas.state()).toBe(before);
    expect(calls).toBe(0);
  });

  it.each<[string, (atlas: Atlas) => void]>([
    ["a selection", ({ actions }) => actions.select("base", 0)],
    ["a camera", ({ actions }) => actions.setCamera({ x: 1, y: 2, zoom: 1 })],
    ["a text", ({ actions }) => actions.attach("doc", "words")],
    ["a filter", ({ actions }) => actions.filter({ voice: ["v2", "v1"] })],
    ["a link", ({ actions }) => actions.restore({ selection: "cash", camera: { x: 1, y: 2, zoom: 1 } })],
  ])("%s, twice", (_, act) => {
    const atlas = atlasOf(debate);
    act(atlas);
    const after = atlas.state();
    act(atlas);
    expect(atlas.state()).toBe(after);
  });
});

it("leads back out of a branch to what was in sight before, though a filter was on meanwhile, or another branch was put back", () => {
  const { actions, state } = atlasOf(deep);
  actions.fold(foldsToDepth(deep, "none"));
  actions.setCamera({ x: 1, y: 2, zoom: 1 });
  const { folded, camera } = state();
  actions.isolate("calm");
  const alone = state();
  actions.filter({ voice: ["v1"] });
  actions.filter(noFilter);
  expect(state().folded).toBe(alone.folded);
  const inBranch = state();
  const below = state().map.relations.find(({ to }) => to === "calm")?.from[0] ?? "";
  actions.isolate(below);
  actions.putBack(inBranch);
  actions.isolate(undefined);
  expect(state()).toMatchObject({ folded, camera });
});

it("puts back all that was asked, but not the reader's language, theme and texts", () => {
  const { actions, state } = atlasOf(debate);
  actions.select("base");
  actions.setCamera({ x: 1, y: 2, zoom: 1 });
  const before = state();
  actions.filter({ voice: ["v2"] });
  actions.isolate("calm");
  actions.setLayout("layered");
  actions.setTheme("dark");
  actions.attach("doc", "words");
  actions.putBack(before);
  expect(state()).toEqual({ ...before, theme: "dark", texts: new Map([["doc", "words"]]) });
});

describe("selecting", () => {
  it("unfolds the way to a hidden claim, and that alone", () => {
    const atlas = atlasOf(deep);
    atlas.actions.fold(foldsToDepth(deep, "none"));
    expect(shownClaims(atlas)).toEqual(["calm"]);
    atlas.actions.select("data");
    expect(shownClaims(atlas)).toEqual(["calm", "base", "data"]);
    expect(atlas.state().selection).toBe("data");
  });

  it("shows a passage that the claim has", () => {
    const atlas = atlasOf(deep);
    const passageAfter = (asked: number) => {
      atlas.actions.select("data", asked);
      return atlas.state().passage;
    };
    expect([0, 1, 7, -3].map(passageAfter)).toEqual([0, 1, 1, 0]);
  });

  it("ends with the selection gone, its passage too", () => {
    const atlas = atlasOf(deep);
    atlas.actions.select("data", 1);
    atlas.actions.select(undefined);
    expect(atlas.state()).not.toHaveProperty("selection");
    expect(atlas.state().passage).toBe(0);
  });

  it("refuses a claim that the map does not have", () => {
    expect(() => atlasOf(deep).actions.select("nowhere")).toThrow('the map has no claim "nowhere"');
    expect(() => atlasOf(deep).actions.toggleFold("__proto__")).toThrow(RangeError);
  });
});

describe("folding", () => {
  it("takes away the reasons of a claim and brings them back", () => {
    const atlas = atlasOf(deep);
    atlas.actions.fold(new Set());
    atlas.actions.toggleFold("base");
    expect(shownClaims(atlas)).toEqual(["calm", "base"]);
    atlas.actions.toggleFold("base");
    expect(shownClaims(atlas)).toEqual(["calm", "base", "data", "poll"]);
  });

  it("selects the fold's own claim in place of a selection that it hides", () => {
    const atlas = atlasOf(deep);
    atlas.actions.select("poll");
    atlas.actions.toggleFold("base");
    expect(atlas.state().selection).toBe("base");
  });

  it("keeps a selection that stays in sight", () => {
    const atlas = atlasOf(deep);
    atlas.actions.select("data", 1);
    atlas.actions.toggleFold("data");
    expect(atlas.state()).toMatchObject({ selection: "data", passage: 1 });
  });
});

describe("filtering", () => {
  it("folds away what the filter leaves out, and shows again what was shown before", () => {
    const atlas = atlasOf(debate);
    atlas.actions.fold(foldsToDepth(debate, "none"));
    const camera = { x: 1, y: 2, zoom: 1 };
    atlas.actions.setCamera(camera);
    const { folded } = atlas.state();
    atlas.actions.filter({ voice: ["v1"] });
    expect(atlas.state()).not.toHaveProperty("camera");
    expect(shownClaims(atlas)).toEqual(["calm", "base", "data", "old", "habit", "alarm"]);
    atlas.actions.filter({ strength: ["1"] });
    atlas.actions.filter({ relation: ["rebut"] });
    expect(shownClaims(atlas)).toEqual(["calm", "cash", "alarm"]);
    atlas.actions.filter(noFilter);
    expect(atlas.state()).toMatchObject({ folded, camera });
    expect(atlas.state()).not.toHaveProperty("unfiltered");
  });

  it("keeps the selected claim in sight, and lets another that it leaves out be asked for", () => {
    const atlas = atlasOf(debate);
    atlas.actions.select("data");
    atlas.actions.filter({ relation: ["rebut"] });
    expect(atlas.state().selection).toBe("data");
    expect(shownClaims(atlas)).toContain("data");
    atlas.actions.select("habit");
    expect(shownClaims(atlas)).toContain("habit");
    expect(atlas.state().filter).toEqual({ relation: ["rebut"] });
  });

  it("lets nothing else come out with a claim that is led to", () => {
    const atlas = atlasOf(mapOf("p <- a, p <- b <- deep, p <- c, q <- d; v1: d"));
    atlas.actions.filter({ voice: ["v1"] });
    expect(shownClaims(atlas)).toEqual(["p", "q", "d"]);
    atlas.actions.select("deep");
    expect(shownClaims(atlas)).toEqual(["p", "b", "deep", "q", "d"]);
  });

  it("that a link has put on leads, taken off, to the first sight", () => {
    const atlas = atlasOf(debate);
    atlas.actions.restore({ filter: { voice: ["v2"] }, camera: { x: 1, y: 2, zoom: 1 } });
    atlas.actions.filter({ voice: ["v3"] });
    atlas.actions.filter(noFilter);
    expect(atlas.state().folded).toEqual(defaultFolds(debate));
    expect(atlas.state()).not.toHaveProperty("camera");
  });

  it("takes no other map's filter", () => {
    const atlas = atlasOf(debate);
    atlas.actions.filter({ voice: ["nobody"], position: ["calm"] });
    expect(atlas.state().filter).toEqual({ position: ["calm"] });
    atlas.actions.open(deep, "deep.json");
    expect(atlas.state().filter).toBe(noFilter);
    expect(atlas.state()).not.toHaveProperty("unfiltered");
  });

  it("goes back by a link to the filter of that time, and by its end to what was shown before", () => {
    const atlas = atlasOf(debate);
    const { folded } = atlas.state();
    atlas.actions.filter({ voice: ["v2"] });
    const { filter } = atlas.state();
    atlas.actions.restore({ filter: { voice: ["v2"] } });
    expect(atlas.state().filter).toBe(filter);
    atlas.actions.filter(noFilter);
    expect(atlas.state().folded).toEqual(folded);
    atlas.actions.restore({ filter });
    atlas.actions.restore({});
    expect(atlas.state().filter).toBe(noFilter);
    expect(atlas.state().folded).toEqual(defaultFolds(debate));
  });
});

describe("looking at one branch by itself", () => {
  it("shows the branch and what leads to it, unfolded so far, and then all of the map again", () => {
    const atlas = atlasOf(debate);
    atlas.actions.fold(foldsToDepth(debate, "none"));
    atlas.actions.setCamera({ x: 1, y: 2, zoom: 1 });
    atlas.actions.isolate("data");
    expect(shownClaims(atlas)).toEqual(["calm", "base", "data", "old", "habit"]);
    expect(atlas.state().camera).toBeUndefined();
    atlas.actions.isolate(undefined);
    expect(shownClaims(atlas)).toContain("alarm");
    expect(shownClaims(atlas)).not.toContain("base");
    expect(atlas.state().camera).toEqual({ x: 1, y: 2, zoom: 1 });
  });

  it("leaves what the reader has unfolded in the branch as it is", () => {
    const atlas = atlasOf(debate);
    atlas.actions.fold(foldsToDepth(debate, "none"));
    atlas.actions.isolate("base");
    atlas.actions.toggleFold("base");
    atlas.actions.isolate(undefined);
    expect(shownClaims(atlas)).toContain("base");
    expect(shownClaims(atlas)).not.toContain("data");
  });

  it("lets go a selection outside it, and ends where one outside it is asked for", () => {
    const { state, actions } = atlasOf(debate);
    actions.select("alarm");
    actions.isolate("base");
    expect(state().selection).toBeUndefined();
    actions.select("calm");
    expect(state().branch).toBe("base");
    actions.select("cash");
    expect(state()).toMatchObject({ selection: "cash" });
    expect(state()).not.toHaveProperty("branch");
  });
});

describe("a tour", () => {
  const caption = { "zh-Hant": "看。", en: "Look." };
  const map = { ...debate, tour: ["calm", "data", "cash"].map((claim) => ({ claim, caption })) };
  const camera = { x: 1, y: 2, zoom: 1 };
  const again = ({ state }: Atlas) => {
    const other = atlasOf(map);
    other.actions.restore(fromHash(toHash(state(), { map }), map));
    return other.state();
  };

  it("is over with a filter that is put on, and leaves nothing that was put aside for it", () => {
    const atlas = atlasOf(map);
    const { state, actions } = atlas;
    actions.fold(foldsToDepth(map, "none"));
    actions.setCamera(camera);
    const { folded } = state();
    actions.tour(2);
    let updates = 0;
    atlas.subscribe(() => updates++);
    actions.filter({ voice: ["v1"] });
    expect(updates).toBe(1);
    expect(state()).not.toHaveProperty("step");
    expect(state()).not.toHaveProperty("untoured");
    expect(state().filter).toEqual({ voice: ["v1"] });
    expect(again(atlas).filter).toEqual({ voice: ["v1"] });
    actions.filter(noFilter);
    expect(state()).toMatchObject({ folded, camera });
  });

  it("is over with a branch that is looked at by itself, and leaves the filter of before", () => {
    const atlas = atlasOf(map);
    const { state, actions } = atlas;
    actions.filter({ position: ["calm"] });
    actions.isolate("habit");
    const { filter } = state();
    actions.tour(1);
    actions.isolate("base");
    expect(state()).toMatchObject({ branch: "base", filter });
    expect(state()).not.toHaveProperty("step");
    expect(again(atlas)).toMatchObject({ branch: "base", filter });
  });

  it("goes on with a filter or a branch that changes nothing", () => {
    const { state, actions } = atlasOf(map);
    actions.tour(2);
    const before = state();
    actions.filter(noFilter);
    actions.isolate(undefined);
    expect(state()).toBe(before);
  });

  it("leaves the claim or the voice that is read by the time it is over", () => {
    const { state, actions } = atlasOf(map);
    actions.select("habit");
    actions.tour(2);
    actions.select("base", 1);
    actions.isolate("base");
    expect(state()).toMatchObject({ selection: "base", passage: 1, branch: "base" });
    actions.tour(2);
    actions.hear("v2");
    actions.filter({ voice: ["v2"] });
    expect(state()).toMatchObject({ voice: "v2", branch: "base" });
    expect(state()).not.toHaveProperty("selection");
  });

  it("gives a step back out of it the folds and the place from which the filter came", () => {
    const atlas = atlasOf(map);
    const { state, actions } = atlas;
    actions.fold(foldsToDepth(map, "all"));
    actions.setCamera(camera);
    const { folded } = state();
    actions.filter({ voice: ["v2"] });
    const before = toHash(state(), { map });
    actions.tour(2);
    actions.tour(3);
    actions.restore(fromHash("n=2", map));
    actions.restore(fromHash(before, map));
    expect(state().filter).toEqual({ voice: ["v2"] });
    expect(state()).not.toHaveProperty("step");
    actions.filter(noFilter);
    expect(state()).toMatchObject({ folded, camera });
  });

  it("gives a step back out of it the folds and the place from which the branch came", () => {
    const { state, actions } = atlasOf(map);
    actions.fold(foldsToDepth(map, "none"));
    actions.setCamera(camera);
    const { folded } = state();
    actions.isolate("base");
    const before = toHash(state(), { map });
    actions.tour(2);
    actions.restore(fromHash(before, map));
    expect(state().branch).toBe("base");
    actions.isolate(undefined);
    expect(state()).toMatchObject({ folded, camera });
  });

  it("gives a step back to another branch, or to no filter, nothing of what was put aside", () => {
    const { state, actions } = atlasOf(map);
    actions.filter({ voice: ["v2"] });
    actions.isolate("base");
    actions.tour(2);
    actions.restore({ branch: "cash" });
    expect(state().branch).toBe("cash");
    expect(state()).not.toHaveProperty("parting");
    expect(state()).not.toHaveProperty("unfiltered");
  });

  it("leaves another layout that is chosen meanwhile, and fits it", () => {
    const { state, actions } = atlasOf(map);
    actions.fold(foldsToDepth(map, "none"));
    actions.setCamera(camera);
    const { folded } = state();
    actions.tour(2);
    actions.setLayout("top");
    actions.tour(undefined);
    expect(state()).toMatchObject({ layout: "top", folded });
    expect(state()).not.toHaveProperty("camera");
  });

  it("leads back to where one looked when the layout is the same in the end", () => {
    const { state, actions } = atlasOf(map);
    actions.setCamera(camera);
    actions.tour(2);
    actions.setLayout("top");
    actions.setLayout("tidy");
    actions.tour(undefined);
    expect(state()).toMatchObject({ layout: "tidy", camera });
  });

  it("begins and ends with an address that says all of it, whatever is chosen between", () => {
    const acts = fc.oneof(
      fc.constantFrom(1, 2, 3, undefined).map(
        (step) =>
          ({ actions }: Atlas) =>
            actions.tour(step),
      ),
      fc.constantFrom("calm", "data", "cash", undefined).map(
        (claim) =>
          ({ actions }: Atlas) =>
            actions.isolate(claim),
      ),
      fc.constantFrom("habit", "old", undefined).map(
        (claim) =>
          ({ actions }: Atlas) =>
            actions.select(claim),
      ),
      fc.subarray(["v1", "v2"]).map(
        (voice) =>
          ({ actions }: Atlas) =>
            actions.filter({ voice }),
      ),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 8 }), (each) => {
        const atlas = atlasOf(map);
        for (const act of each) act(atlas);
        const { step, filter, branch, selection } = atlas.state();
        const { step: s, filter: f, branch: b, selection: c } = again(atlas);
        expect([s, f, b, c]).toEqual([step, filter, branch, selection]);
      }),
    );
  });
});

describe("the rest", () => {
  it("keeps language and theme for another map and begins it afresh", () => {
    const atlas = atlasOf(debate);
    atlas.actions.setLanguage("zh-Hant");
    atlas.actions.setTheme("dark");
    atlas.actions.select("base");
    atlas.actions.attach("doc", "words");
    atlas.actions.setCamera({ x: 1, y: 1, zoom: 1 });
    atlas.actions.open(deep, "deep.json");
    expect(atlas.state()).toEqual({
      ...atlasOf(deep).state(),
      fileName: "deep.json",
      language: "zh-Hant",
      theme: "dark",
    });
  });

  it("fits the whole again for another layout", () => {
    const atlas = atlasOf(debate);
    atlas.actions.setCamera({ x: 1, y: 1, zoom: 1 });
    atlas.actions.setLayout("layered");
    expect(atlas.state()).not.toHaveProperty("camera");
  });

  it("fits the whole when a filter or a branch that was there before another layout is left", () => {
    const { state, actions } = atlasOf(debate);
    actions.setCamera({ x: 1, y: 1, zoom: 1 });
    actions.filter({ voice: ["v1"] });
    actions.setLayout("top");
    actions.filter(noFilter);
    expect(state()).not.toHaveProperty("camera");
    actions.setCamera({ x: 1, y: 1, zoom: 1 });
    actions.isolate("base");
    actions.setLayout("layered");
    actions.isolate(undefined);
    expect(state()).not.toHaveProperty("camera");
  });

  it("holds a document's text until it is taken off", () => {
    const atlas = atlasOf(debate);
    atlas.actions.attach("doc", "words");
    expect(atlas.state().texts).toEqual(new Map([["doc", "words"]]));
    atlas.actions.detach("doc");
    expect(atlas.state().texts.size).toBe(0);
  });

  it("leaves out of a link what the map does not have", () => {
    const atlas = atlasOf(debate);
    atlas.actions.restore({ selection: "nowhere", folded: new Set(["calm", "data", "__proto__"]), passage: 9 });
    expect(atlas.state()).not.toHaveProperty("selection");
    expect(atlas.state()).toMatchObject({ folded: new Set(["data"]), passage: 0 });
  });
});

it("shows the selected claim, whatever is done", () => {
  const claims = debate.claims.map((claim) => claim.id);
  const act = fc.oneof(
    fc.constantFrom(...claims).map(
      (claim) =>
        ({ actions }: Atlas) =>
          actions.select(claim),
    ),
    fc.constantFrom(...claims).map(
      (claim) =>
        ({ actions }: Atlas) =>
          actions.toggleFold(claim),
    ),
    fc.subarray(claims).map(
      (folded) =>
        ({ actions }: Atlas) =>
          actions.fold(new Set(folded)),
    ),
    fc.constantFrom(...claims).map(
      (claim) =>
        ({ actions }: Atlas) =>
          actions.isolate(claim),
    ),
    fc.subarray(["v1", "v2", "v3"]).map(
      (voice) =>
        ({ actions }: Atlas) =>
          actions.filter({ voice }),
    ),
    fc.record({ folded: fc.subarray(claims).map((ids) => new Set(ids)), selection: fc.constantFrom(...claims) }).map(
      (shown) =>
        ({ actions }: Atlas) =>
          actions.restore(shown),
    ),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const atlas = atlasOf(debate);
      for (const each of acts) each(atlas);
      const { selection } = atlas.state();
      if (selection !== undefined) expect(shownClaims(atlas)).toContain(selection);
    }),
  );
});

describe("what is supposed to be false", () => {
  const base = { kind: "claim", id: "base" } as const;
  const v2 = { kind: "voice", id: "v2" } as const;

  it("is one thing after another, each once, with nothing selected", () => {
    const { state, actions } = atlasOf(debate);
    actions.select("base");
    actions.reject(base);
    expect(state()).toMatchObject({ rejected: [base] });
    expect(state()).not.toHaveProperty("selection");
    actions.reject(v2);
    const before = state();
    actions.reject(base);
    expect(state().rejected).toEqual([base, v2]);
    expect(state()).toBe(before);
  });

  it("is in sight where a link names it and says nothing of folds, and stays folded where the link folds it", () => {
    const atlas = atlasOf(mapOf(Array.from({ length: 30 }, (_, i) => `one <- b${i} <- c${i} <- d${i}`).join()));
    const { state, actions } = atlas;
    const { folded } = state();
    const rejected = [{ kind: "claim", id: "d29" }] as const;
    expect(shownClaims(atlas)).not.toContain("d29");
    actions.restore({ rejected });
    expect(shownClaims(atlas)).toContain("d29");
    expect(shownClaims(atlas)).not.toContain("d28");
    actions.restore({ rejected, folded });
    expect(state().folded).toEqual(folded);
  });

  it("stays while claims are read", () => {
    const { state, actions } = atlasOf(debate);
    actions.reject(base);
    actions.select("calm");
    expect(state()).toMatchObject({ rejected: [base], selection: "calm" });
    expect(showsWhatIf(state())).toBe(false);
    actions.select(undefined);
    expect(showsWhatIf(state())).toBe(true);
  });

  it("is taken back one by one, and the last leads back to what it was about", () => {
    const { state, actions } = atlasOf(debate);
    actions.reject(base);
    actions.reject(v2);
    actions.takeBack(base);
    expect(state()).toMatchObject({ rejected: [v2] });
    expect(state()).not.toHaveProperty("voice");
    actions.takeBack(v2);
    expect(state()).toMatchObject({ rejected: [], voice: "v2" });
  });

  it("lets what is looked up give way to what is supposed, until the end of that", () => {
    const { state, actions } = atlasOf(debate);
    actions.lookUp("cruxes");
    actions.reject(v2);
    actions.reject(base);
    expect(showsWhatIf(state())).toBe(true);
    actions.takeBack(v2);
    expect(showsWhatIf(state())).toBe(true);
    actions.takeBack(base);
    expect(state()).toMatchObject({ aside: "cruxes", selection: "base" });
    actions.reject(base);
    actions.endWhatIf();
    expect(state()).toMatchObject({ aside: "cruxes", rejected: [] });
    expect(state().selection).toBeUndefined();
    actions.reject(base);
    actions.lookUp("semantics");
    actions.lookUp(undefined);
    actions.endWhatIf();
    expect(state().aside).toBeUndefined();
    actions.reject(base);
    actions.select("calm");
    actions.endWhatIf();
    expect(state().rejected).toEqual([]);
    expect(state()).not.toHaveProperty("selection");
  });

  it("goes with another map, and must be of this one", () => {
    const { state, actions } = atlasOf(debate);
    actions.reject(base);
    expect(() => actions.reject({ kind: "document", id: "base" })).toThrow('the map has no document "base"');
    actions.open(mapOf("a <- b"), "other.json");
    expect(state().rejected).toEqual([]);
  });
});

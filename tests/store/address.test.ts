import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArgumentMap, languages } from "../../src/model/map.ts";
import {
  claimHashes,
  fromHash,
  type Home,
  longestQuery,
  mapInHash,
  toAddress,
  toHash,
} from "../../src/store/address.ts";
import { createAtlas } from "../../src/store/createAtlas.ts";
import { type AtlasState, type Shown, themes } from "../../src/store/state.ts";
import { firstFolds } from "../../src/view/firstFolds.ts";
import { foldsToDepth } from "../../src/view/folds.ts";
import { layoutNames } from "../../src/view/view.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";

const home: Home = { map: debate, language: "zh-Hant", theme: "light", screen: "map" };

function stateOf(shown: Partial<Shown>, map: ArgumentMap = debate): AtlasState {
  const { state, actions } = createAtlas({ map, fileName: "map.json", language: "zh-Hant", theme: "light" });
  actions.restore(shown);
  return state();
}

describe("the address", () => {
  it("is plain as long as nothing is asked for", () => expect(toAddress(stateOf({}), home)).toBe(""));

  it("says language and theme with anything else, so that the link shows the same to all", () =>
    expect(toAddress(stateOf({ selection: "cash" }), home)).toBe("c=cash&l=zh-Hant&t=light"));

  it("says a language that is not the reader's own", () =>
    expect(toAddress(stateOf({ language: "en" }), home)).toBe("l=en&t=light"));

  it("counts passages from one", () =>
    expect(toHash(stateOf({ selection: "base", passage: 1 }), home)).toBe("c=base&s=2&l=zh-Hant&t=light"));

  it("says folds as the difference from the nearest of first sight, all and none", () => {
    const hash = (folded: ReadonlySet<string>) => toHash(stateOf({ folded }), home);
    expect(hash(stateOf({}).folded)).not.toContain("f=");
    expect(hash(foldsToDepth(debate, "none"))).toContain("f=@none");
    expect(hash(new Set())).toBe(hash(foldsToDepth(debate, "all")));
    expect(hash(foldedAt(debate, "base"))).toMatch(/f=data&/u);
  });

  it("is the same for links to many claims, written together, as for each alone", () => {
    const state = stateOf({ folded: foldedAt(debate, "base"), branch: "base", screen: "outline", query: "x" });
    const another = { map: mapOf("calm") };
    const hashes = claimHashes(state, another);
    for (const { id } of debate.claims) {
      for (const passage of [0, 1]) {
        expect(hashes(id, passage)).toBe(toHash({ ...state, selection: id, passage }, another));
      }
    }
  });

  it("says which branch is looked at by itself, if the map has it", () => {
    expect(toHash(stateOf({ branch: "base" }), home)).toBe("b=base&l=zh-Hant&t=light");
    expect(fromHash("b=nobody", debate)).not.toHaveProperty("branch");
  });

  it("says a filter by facet and values, and folds as the difference from those of the filter", () => {
    const filter = { position: ["calm"], strength: ["3", "2"] };
    expect(toHash(stateOf({ filter }), home)).toBe("x=position:calm;strength:3,2&l=zh-Hant&t=light");
  });

  it("says by which reading claims are judged, and what is looked up", () => {
    expect(toHash(stateOf({ verdicts: "attack-only" }), home)).toBe("e=attack-only&l=zh-Hant&t=light");
    expect(fromHash("e=needs-one&k=cruxes", debate)).toMatchObject({ verdicts: "needs-one", aside: "cruxes" });
    expect(fromHash("e=whatever&k=else", debate)).not.toHaveProperty("verdicts");
    expect(stateOf({ aside: "semantics" })).toMatchObject({ aside: "semantics", verdicts: "needs-one" });
  });

  it("says by which definition an expert evaluates", () => {
    const definition = { semantics: "semi-stable", support: "deductive" };
    const hash = toHash(stateOf({ aside: "semantics", definition }), home);
    expect(hash).toBe("e=needs-one&k=semantics&d=semi-stable,deductive&l=zh-Hant&t=light");
    expect(stateOf(fromHash(hash, debate)).definition).toEqual(definition);
    expect(fromHash("k=semantics&d=<b>,x", debate)).not.toHaveProperty("definition");
  });

  it("names a map that is not the page's own", () => {
    const other = { ...debate, id: "a/b 三" };
    const hash = toHash(stateOf({}, other), home);
    expect(hash).toBe("m=a%2Fb%20%E4%B8%89&l=zh-Hant&t=light");
    expect(mapInHash(hash)).toBe("a/b 三");
  });

  it("names a map of the reader's own that has the id of the page's own", () => {
    expect(toAddress(stateOf({}, { ...debate }), home)).toBe("m=small&l=zh-Hant&t=light");
    expect(claimHashes(stateOf({}, { ...debate }), home)("cash", 0)).toBe("m=small&c=cash&l=zh-Hant&t=light");
  });

  it("says what is supposed to be false, whatever it is called, as far as the map has it", () => {
    const rejected = [
      { kind: "claim", id: "base" },
      { kind: "voice", id: "v2" },
      { kind: "document", id: "doc" },
    ] as const;
    const hash = toHash(stateOf({ rejected }), home);
    expect(hash).toBe("w=base,voice:v2,document:doc&l=zh-Hant&t=light");
    expect(stateOf(fromHash(hash, debate)).rejected).toEqual(rejected);
    const odd = mapOf("a <- voice-x, a <- b");
    const named = {
      ...odd,
      claims: odd.claims.map((claim) => ({ ...claim, id: `voice:${claim.id},` })),
      relations: [],
    };
    const oddly = stateOf({ rejected: [{ kind: "claim", id: "voice:b," }] }, named);
    expect(fromHash(toHash(oddly, home), named).rejected).toEqual(oddly.rejected);
    expect(stateOf(fromHash("w=nobody,voice:base,base,base,%E0", debate)).rejected).toEqual([rejected[0]]);
    expect(stateOf(fromHash("w=", debate)).rejected).toEqual([]);
  });

  it("says a screen that is not the map", () =>
    expect(toHash(stateOf({ screen: "outline" }), home)).toBe("v=outline&l=zh-Hant&t=light"));

  it("is plain on the reader's first screen, whichever that is", () => {
    const phone: Home = { ...home, screen: "outline" };
    expect(toAddress(stateOf({ screen: "outline" }), phone)).toBe("");
    expect(toAddress(stateOf({ screen: "map" }), phone)).toBe("l=zh-Hant&t=light");
  });

  it("says what is sought while the search is open, and keeps that short", () => {
    expect(toHash(stateOf({ query: "美團 & co" }), home)).toBe("q=%E7%BE%8E%E5%9C%98%20%26%20co&l=zh-Hant&t=light");
    expect(toAddress(stateOf({ query: "" }), home)).toBe("");
    expect(fromHash("q=%E7%BE%8E%E5%9C%98", debate).query).toBe("美團");
    expect(fromHash(`q=${"a".repeat(1000)}`, debate).query).toHaveLength(longestQuery);
    expect(fromHash("q=%E0%A4%A", debate).query).toBeUndefined();
  });

  it("rounds the camera to what can be seen", () =>
    expect(toHash(stateOf({ camera: { x: -0.0004, y: 12.34567, zoom: 1.23456789 } }), home)).toContain(
      "z=0,12.346,1.234568",
    ));
});

describe("a link", () => {
  it("restores what it says", () =>
    expect(fromHash("#c=base&s=2&f=data&y=layered&z=1,-2.5,0.5&l=en&t=dark", debate)).toEqual({
      screen: "map",
      selection: "base",
      passage: 1,
      folded: new Set([...stateOf({}).folded, "data"]),
      layout: "layered",
      camera: { x: 1, y: -2.5, zoom: 0.5 },
      language: "en",
      theme: "dark",
    }));

  it("restores a filter as far as the map knows it", () => {
    const { filter, folded } = stateOf(fromHash("x=voice:v3,nobody,v1;colour:red;side", debate));
    expect(filter).toEqual({ voice: ["v1", "v3"] });
    expect(folded).toEqual(firstFolds(debate, filter));
  });

  it("to another map gives its language and theme alone", () =>
    expect(fromHash("m=other&c=base&l=en&t=dark", debate)).toEqual({ language: "en", theme: "dark" }));

  it.each([
    ["nothing", ""],
    ["no part", "#&&&=&=x&c"],
    ["an unknown claim", "c=nowhere&s=2"],
    ["a name that every object has", "c=__proto__&f=constructor,toString,__proto__"],
    ["a broken escape", "c=%E0%A4%A&m=%"],
    ["a script", "c=<script>alert(1)</script>&l=javascript:alert(1)&t=url(x)"],
    ["a language that is none", "l=zh&t=blue&y=radial"],
    ["a camera out of this world", "z=1e999,0,1"],
    ["a camera of words", "z=NaN,Infinity,1"],
    ["a camera too near", "z=0,0,1000"],
    ["a camera too far", "z=0,0,0"],
    ["half a camera", "z=1,2"],
    ["a filter of nothing", "x=;;:,,;voice:;position:nobody;__proto__:calm;constructor:x;strength:%E0%A4%A"],
    ["a key twice removed", "__proto__=x&constructor=y"],
  ])("with %s is harmless", (_, hash) => {
    const { folded, screen, ...rest } = fromHash(hash, debate);
    expect(rest).toEqual({});
    expect(screen ?? "map").toBe("map");
    expect(folded ?? stateOf({}).folded).toEqual(stateOf({}).folded);
  });

  it("with a passage that is no number shows the first", () => {
    for (const s of ["x", "-1", "0", "1.5", "1e99", "9".repeat(400)]) {
      expect(stateOf(fromHash(`c=base&s=${s}`, debate)).passage).toBe(0);
    }
  });

  it("of any letters at all leaves a state that can be shown", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."mcsfxylvt=&,:;%#@-.019 base voice é三\u{1F600}\ud800") });
    fc.assert(
      fc.property(letters, (hash) => {
        const state = stateOf(fromHash(hash, debate));
        expect(fromHash(toHash(state, home), debate).selection).toBe(state.selection);
      }),
    );
  });

  it("of a hundred thousand folds is read at once", () => {
    const hash = `f=${Array.from({ length: 100_000 }, (_, i) => `x${i}`).join(",")}`;
    const start = performance.now();
    fromHash(hash, debate);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it("restores just what was shown, and says it in the same words again", () => {
  const claims = debate.claims.map((claim) => claim.id);
  const camera = fc.record({
    x: fc.integer({ min: -20_000, max: 20_000 }).map((tenths) => tenths / 10),
    y: fc.integer({ min: -20_000, max: 20_000 }).map((tenths) => tenths / 10),
    zoom: fc.integer({ min: 150, max: 4000 }).map((thousandths) => thousandths / 1000),
  });
  const shown = fc.record(
    {
      language: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themes),
      layout: fc.constantFrom(...layoutNames),
      filter: fc.record(
        {
          position: fc.subarray(["calm", "alarm"]),
          voice: fc.subarray(["v1", "v2", "v3"]),
          contested: fc.subarray(["yes", "no"]),
        },
        { requiredKeys: [] },
      ),
      branch: fc.constantFrom(...claims),
      folded: fc.subarray(claims).map((ids) => new Set(ids)),
      selection: fc.constantFrom(...claims),
      passage: fc.nat(3),
      camera,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(shown, (asked) => {
      const state = stateOf(asked);
      const hash = toHash(state, home);
      const restored = stateOf(fromHash(`#${hash}`, debate));
      expect(restored).toEqual(state);
      expect(toHash(restored, home)).toBe(hash);
    }),
  );
});

it("speaks of ids of any kind", () => {
  const small = mapOf("calm <- base");
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
      const claims = small.claims.map((claim) => (claim.id === "base" ? { ...claim, id } : claim));
      fc.pre(id !== "calm");
      const map = { ...small, claims, relations: small.relations.map((relation) => ({ ...relation, from: [id] })) };
      const hash = toHash(stateOf({ selection: id }, map), home);
      expect(hash).toMatch(/^[\x21-\x7e]+$/u);
      if (!/\p{Surrogate}/u.test(id)) expect(fromHash(hash, map).selection).toBe(id);
    }),
  );
});

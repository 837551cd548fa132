import { expect, it } from "vitest";
import { namedLosses } from "../../../src/ui/export/namedLosses.ts";
import { debate } from "../../support/maps.ts";

const named = (
  what: "voices" | "text" | "strength" | "undercut" | "documents" | "question" | "map-id",
  ...which: string[]
) => namedLosses([{ what, count: which.length, which }], debate, "en")[0]?.which;

it("calls voices, claims and relations as their reader knows them", () => {
  expect(named("voices", "v1", "v2")).toEqual(["Answer 1", "Answer 2"]);
  expect(named("text", "calm", "v3")).toEqual(["Claim calm", "Answer 3"]);
  expect(named("strength", "r1", "r3")).toEqual(["Claim base + Claim habit → Claim calm", "Claim cash → Claim calm"]);
  expect(named("undercut", "r4")).toEqual(["Claim old → Claim data"]);
});

it("calls the map by its question, and leaves what it does not know", () => {
  expect(named("question", debate.id)).toEqual(["Should we?"]);
  expect(named("map-id", debate.id)).toEqual([debate.id]);
  expect(named("documents", "nobody")).toEqual(["nobody"]);
});

it("takes an id for that of a voice where the loss is one of voices", () => {
  const [voice, ...voices] = debate.voices;
  if (!voice) throw new Error("the debate has no voice");
  const map = { ...debate, voices: [{ ...voice, id: "calm" }, ...voices] };
  const which = (what: "voices" | "text") => namedLosses([{ what, count: 1, which: ["calm"] }], map, "en")[0]?.which;
  expect(which("voices")).toEqual(["Answer 1"]);
  expect(which("text")).toEqual(["Claim calm"]);
});

it("takes an id for that of a document where the loss is one of documents", () => {
  const [document] = debate.documents;
  if (!document) throw new Error("the debate has no document");
  const map = { ...debate, documents: [{ ...document, id: "calm", title: { en: "A paper" } }] };
  const which = (what: "documents" | "text") => namedLosses([{ what, count: 1, which: ["calm"] }], map, "en")[0]?.which;
  expect(which("documents")).toEqual(["A paper"]);
  expect(which("text")).toEqual(["Claim calm"]);
});

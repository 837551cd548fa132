import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as arguebuf from "arguebuf";
import { describe, expect, it } from "vitest";
import { writeAif } from "../../src/formats/aif.ts";
import { readMapFile } from "../../src/formats/format.ts";
import type { Loss } from "../../src/formats/loss.ts";
import { writeSadface } from "../../src/formats/sadface.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { debate } from "../support/maps.ts";
import { smallFiles } from "../support/smallFiles.ts";

const folder = new URL("../../../shared/corpora/", import.meta.url);

/** The files of a folder of ../shared/corpora; none where that is absent. */
function corpus(name: string): readonly (readonly [file: string, text: string])[] {
  const place = new URL(`${name}/`, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).map((file) => [file, readFileSync(new URL(file, place), "utf8")]);
}

/** What a file says, in the plainest words: its claims by id, and each relation with its ends. */
interface Plain {
  readonly claims: readonly string[];
  readonly relations: readonly string[];
  /** What stands for a relation and is none: of another kind, or without a premise or a conclusion. */
  readonly others: number;
}

const said = (type: string, from: readonly string[], to: string) => `${[...from].sort().join(" + ")} ${type} ${to}`;

function plainOf({ claims, relations }: ArgumentMap, losses: readonly Loss[] = []): Plain {
  const told = losses.filter(({ what }) => /^(?:relation-without|rephrase|preference|other-relation)/u.test(what));
  return {
    claims: claims.map(({ id }) => id).sort(),
    relations: relations
      .map(({ type, from, to }) => said(type === "support" ? "supports" : "attacks", from, to))
      .sort(),
    others: told.reduce((sum, { count }) => sum + count, 0),
  };
}

function plainOfGraph({ nodes, edges }: arguebuf.Graph): Plain {
  const ends = Object.values(edges);
  const atoms = Object.values(nodes).filter(({ type }) => type === "atom");
  const isAtom = (id: string) => nodes[id]?.type === "atom";
  const relations: string[] = [];
  let others = 0;
  for (const node of Object.values(nodes)) {
    if (node.type !== "scheme" || node.scheme.case === undefined) continue;
    const from = ends.filter(({ source, target }) => target === node.id && isAtom(source)).map(({ source }) => source);
    const to = ends.filter(({ source }) => source === node.id).map(({ target }) => target);
    const type = { support: "supports", attack: "attacks", rephrase: "", preference: "" }[node.scheme.case];
    if (type === "" || from.length === 0 || to.length === 0) others++;
    else relations.push(...to.map((one) => said(type, from, one)));
  }
  return { claims: atoms.map(({ id }) => id).sort(), relations: relations.sort(), others };
}

// The same files as arguebuf reads them: a reader of its own, by others.
describe("arguebuf and we agree on every claim, and on every relation with its ends", () => {
  const nodesets = corpus("carneades/aif");

  it.skipIf(nodesets.length === 0)(
    "in the nodesets of others (skipped where ../shared/corpora is absent)",
    async () => {
      for (const [file, text] of nodesets) {
        const { value, losses } = await readMapFile(Buffer.from(text), file);
        if (!value) throw new Error(`${file} does not open`);
        expect([file, plainOf(value, losses)]).toEqual([file, plainOfGraph(arguebuf.load.aif(JSON.parse(text)))]);
      }
      expect(nodesets.length).toBeGreaterThan(50);
    },
  );

  it("in what we write as AIF", async () => {
    const { claims, relations } = plainOf(debate);
    const aif = JSON.parse(writeAif(debate, "en").text);
    expect(plainOfGraph(arguebuf.load.aif(aif))).toEqual({ claims, relations, others: 0 });
  });
});

/** How many claims there are, how many relations of each type, and of how many premises. */
function countsOf({ claims, relations, others }: Plain) {
  const shapes = relations.map((one) => `${one.split(" + ").length} ${/ supports | attacks /u.exec(one)?.[0].trim()}`);
  return { claims: claims.length, relations: shapes.sort(), others };
}

describe("arguebuf and we count the same claims and relations, whatever they are called,", () => {
  it("in what we write as SADFace", async () => {
    const sadface = JSON.parse(writeSadface(debate, "en").text);
    expect(countsOf(plainOfGraph(arguebuf.load.sadface(sadface)))).toEqual(countsOf(plainOf(debate)));
  });

  it.each<[file: string, load: (text: string) => arguebuf.Graph]>([
    ["aifdb.json", (text) => arguebuf.load.aif(JSON.parse(text))],
    ["xaif.json", (text) => arguebuf.load.xaif(JSON.parse(text))],
    ["ova2.json", (text) => arguebuf.load.ova(JSON.parse(text))],
    ["sadface-2.json", (text) => arguebuf.load.sadface(JSON.parse(text))],
    ["kialo-1.txt", (text) => arguebuf.load.kialo(text.trimEnd())],
  ])("in a small file that both read: %s", async (file, load) => {
    const { text = "" } = smallFiles.find(({ name }) => name === file) ?? {};
    const { value, losses } = await readMapFile(Buffer.from(text), file);
    if (!value) throw new Error(`${file} does not open`);
    expect(countsOf(plainOf(value, losses))).toEqual(countsOf(plainOfGraph(load(text))));
  });
});

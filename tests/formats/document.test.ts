import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formats } from "../../src/formats/format.ts";
import { type FeatureName, featureNames, lossSentence } from "../../src/messages/losses.ts";
import type { ArgumentMap, Claim } from "../../src/model/map.ts";
import { debate } from "../support/maps.ts";

const more = {
  tags: ["x"],
  weight: 0.5,
  note: { en: "Hm." },
  passages: [
    { voice: "v1", start: 0, end: 10, phrase: "text", gloss: "文", gist: { en: "It says so." }, mode: "asks" },
  ],
} as const;

/** The debate, with everything in it that a map can say. */
const full: ArgumentMap = {
  ...debate,
  claims: debate.claims.map((claim, i): Claim => (i === 0 ? { ...claim, ...more } : claim)),
  relations: debate.relations.flatMap((relation, i) =>
    i === 0
      ? [{ ...relation, note: { en: "Scheme: example" } }]
      : i === 1
        ? [
            { ...relation, note: { en: "Hm." }, reviewed: ["lint/both-sides"] },
            { ...relation, id: "again" },
          ]
        : [i === 2 ? { ...relation, basis: "implicit" as const } : relation],
  ),
  voices: debate.voices
    .map((voice, i) => (i === 0 ? { ...voice, note: { en: "Hm." } } : voice))
    .concat(debate.voices.slice(0, 1).map((voice) => ({ ...voice, id: "silent" }))),
  tour: [{ claim: "calm", caption: { en: "Here." } }],
};

const folder = new URL("../../src/formats/", import.meta.url);

/** What the comments before the functions that read say, form by form: how it becomes a map. */
function readersSaid(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const source = readFileSync(new URL(name, folder), "utf8");
      const found =
        /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\nexport function read\w+\(text: string(?:, \w+\?: string)?\): (?:Reading<ArgumentMap>|MapReading)/u.exec(
          source,
        );
      const said = found?.[1]?.replace(/\n \*/gu, " ").replace(/\s+/gu, " ").trim();
      return said && name !== "json.ts" ? [`- **${name.replace(".ts", "")}**: ${said}`] : [];
    });
}

/** What goes without saying where something else is lost. */
const holders: ReadonlyMap<FeatureName, FeatureName> = new Map([
  ...(["place", "phrase", "gloss", "gist", "mode"] as const).map((name) => [name, "passages"] as const),
  ...(["silent-voices", "voice-details"] as const).map((name) => [name, "voices"] as const),
]);

/** What each form that is written keeps of the map that has everything. */
async function table(): Promise<readonly string[]> {
  const written = formats.flatMap(({ id, write }) => (write ? [{ id, write }] : []));
  const lost = await Promise.all(
    written.map(async ({ write }) => new Set((await write(full, "en")).losses.map(({ what }) => what))),
  );
  const cells = (feature: FeatureName) =>
    lost.map((one) => (one.has(feature) ? "–" : one.has(holders.get(feature) ?? feature) ? "" : "✓"));
  const rows = featureNames.filter((feature) => !["signs", "claim-id", "twice"].includes(feature));
  return [
    `| | ${written.map(({ id }) => id).join(" | ")} |`,
    `|---|${written.map(() => "---|").join("")}`,
    ...rows.map((feature) => `| ${feature} | ${cells(feature).join(" | ")} |`),
  ];
}

it("is documented in docs/formats.md what each form keeps and how it is read; `npx vitest -u` writes it anew", async () => {
  const list = formats.map(
    ({ id, name, read, write }) => `| ${id} | ${name.en} | ${read ? "✓" : ""} | ${write ? "✓" : ""} |`,
  );
  const meanings = featureNames.map((feature) => `- **${feature}**: ${lossSentence(feature, 2, "en")}`);
  const document = [
    "# Formats",
    "The content of a file tells its format; its name decides only where nothing is recognised. `argument-atlas convert` turns one",
    "into another. Whatever is not kept is told, on the way in and on the way out: what, how many, which.",
    "",
    "| id | format | read | written |",
    "|---|---|---|---|",
    ...list,
    "",
    "## What is kept when a map is written",
    "",
    "✓ is kept; – is left out, and told as a loss; blank goes with what is left out. Claims and relations themselves are kept",
    "everywhere but where a row says otherwise.",
    "",
    ...(await table()),
    "",
    "What the rows mean, as a loss of two says it:",
    "",
    ...meanings,
    "",
    "## What becomes of what when a file is read",
    "",
    ...readersSaid(),
    "",
  ].join("\n");
  await expect(document.replace("# Formats\n", "# Formats\n\n")).toMatchFileSnapshot("../../docs/formats.md");
});

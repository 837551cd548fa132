import { describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/ui/commands.ts";
import { askedBy, groupsFor, type Listing } from "../../../src/ui/search/palette.ts";
import { createSearch } from "../../../src/view/search/createSearch.ts";
import { debate } from "../../support/maps.ts";

const search = createSearch(debate);

function command(id: string, label: string, isEnabled = true): Command {
  return {
    id,
    group: "view",
    label: { "zh-Hant": `指令 ${id}`, en: label },
    keys: [],
    isEnabled: () => isEnabled,
    run: vi.fn(),
  };
}

const commands = [command("fit", "Fit the map"), command("off", "Fit nothing", false), command("search", "Search")];

function listed(query: string): string {
  const asked = askedBy(query);
  const findings = asked.words === "" ? undefined : search(asked.words, "en");
  const listing: Listing = { map: debate, language: "en", commands, findings, simplified: undefined };
  const groups = groupsFor(asked, listing);
  return groups.map(({ name, items }) => `${name}: ${items.map(({ key }) => key).join(" ")}`).join("; ");
}

describe("a palette lists", () => {
  it.each([
    ["", "camps: calm alarm; ways: voices commands"],
    ["  ", "camps: calm alarm; ways: voices commands"],
    ["cash", "claims: cash; voices: v2"],
    ["fit", "commands: fit"],
    ["@", "voices: v1 v2 v3"],
    ["＠", "voices: v1 v2 v3"],
    ["@ answer 2", "voices: v2"],
    ["@cash", "voices: v2"],
    [">", "commands: fit"],
    ["＞指令 fit", "commands: fit"],
    ["zebra", ""],
    ["@zebra", ""],
    ["> cash", ""],
  ])("for “%s”: %s", (query, lines) => expect(listed(query)).toBe(lines));
});

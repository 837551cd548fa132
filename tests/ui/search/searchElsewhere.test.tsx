import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { debateOf } from "../../../bench/debate.ts";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import { OpenPalette } from "../../../src/ui/search/OpenPalette.tsx";
// Loaded beforehand, as by the first search: the tests are not about how long that takes.
import "../../../src/ui/search/searchHere.ts";
import { type SearchElsewhere, SearchElsewhereContext } from "../../../src/ui/search/searchElsewhere.ts";
import { AtlasContext, useAtlas } from "../../../src/ui/useAtlas.ts";
import { createSearch } from "../../../src/view/search/createSearch.ts";
import { debate } from "../../support/maps.ts";

const spoken = "evidence";

/** The search of a map, with a way to search elsewhere, and what the page announces. */
function openSearch(elsewhere: SearchElsewhere, claims = 2100) {
  const map = claims === 0 ? debate : debateOf({ claims });
  const atlas = createAtlas({ map, fileName: "map.json", language: "en", theme: "light" });
  atlas.actions.seek("");
  render(
    <AtlasContext value={atlas}>
      <SearchElsewhereContext value={elsewhere}>
        <Palette />
      </SearchElsewhereContext>
    </AtlasContext>,
  );
  return { map, user: userEvent.setup(), dialog: screen.getByRole("dialog", { name: "Search" }) };
}

function Palette() {
  const query = useAtlas((state) => state.query);
  return query === undefined ? null : <OpenPalette query={query} language="en" />;
}

it("says how far the search of very many claims is made, lists what the other side finds, and stops it when it closes", async () => {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const stops: AbortSignal[] = [];
  const { dialog, user, map } = openSearch(async (searched, heard) => {
    heard(0.43);
    await begun;
    const search = createSearch(searched.map);
    return (words, language) => ({
      later: async (stop) => {
        stops.push(stop);
        return search(words, language);
      },
    });
  });
  const bar = await within(dialog).findByRole("progressbar", { name: "Preparing the search …" });
  await waitFor(() => expect(bar).toHaveValue(43));
  begin();
  await waitFor(() => expect(bar).not.toBeInTheDocument());
  await user.type(screen.getByRole("combobox"), spoken);
  const { count } = createSearch(map)(spoken, "en").claims;
  await within(dialog).findByRole("group", { name: new RegExp(`^Claims ${count}`, "u") });
  expect(stops.at(-1)?.aborted).toBe(false);
  await user.click(screen.getByRole("button", { name: "Esc Cancel" }));
  expect(stops).not.toHaveLength(0);
  expect(stops.every(({ aborted }) => aborted)).toBe(true);
});

it("searches on the page where the other side fails", async () => {
  const elsewhere = vi.fn<SearchElsewhere>(() => Promise.reject(new Error("no workers here")));
  const { dialog, user, map } = openSearch(elsewhere);
  await user.type(screen.getByRole("combobox"), spoken);
  const { count } = createSearch(map)(spoken, "en").claims;
  await within(dialog).findByRole("group", { name: new RegExp(`^Claims ${count}`, "u") }, { timeout: 10_000 });
  expect(elsewhere).toHaveBeenCalledOnce();
});

it("searches on the page what fails of a search that had begun elsewhere", async () => {
  const later = vi.fn(() => Promise.reject(new Error("it has ended")));
  const { dialog, user, map } = openSearch(async () => () => ({ later }));
  await user.type(screen.getByRole("combobox"), spoken);
  const { count } = createSearch(map)(spoken, "en").claims;
  await within(dialog).findByRole("group", { name: new RegExp(`^Claims ${count}`, "u") }, { timeout: 10_000 });
  expect(later).toHaveBeenCalled();
});

it("asks nobody else about a small map", async () => {
  const elsewhere = vi.fn<SearchElsewhere>();
  const { dialog, user } = openSearch(elsewhere, 0);
  await user.type(screen.getByRole("combobox"), "cash");
  await within(dialog).findByRole("group", { name: "Claims 1" });
  expect(elsewhere).not.toHaveBeenCalled();
});

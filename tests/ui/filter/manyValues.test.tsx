import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { debate, mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

const voices = Array.from({ length: 60 }, (_, i) => `v${i + 1}: a; v${i + 1} = yes p`).join("; ");
const sixty = mapOf(`p <- a, q <- b; ${voices}`);
const many = {
  ...sixty,
  voices: sixty.voices.map((voice) =>
    voice.id === "v60" ? { ...voice, name: { "zh-Hant": "讀者 60", en: "Reader 60" } } : voice,
  ),
};

async function openFilters() {
  const app = renderApp({ map: many });
  await app.user.click(screen.getByRole("button", { name: "Filters" }));
  const group = within(screen.getByRole("dialog", { name: "Filters" })).getByRole("group", { name: "Answer" });
  const boxes = () => within(group).getAllByRole("checkbox");
  const named = (name: string) => within(group).getByRole("checkbox", { name: new RegExp(`^${name}\\b`, "u") });
  return { ...app, group, boxes, named, field: within(group).getByRole("searchbox") };
}

it("of very many values the first are listed, by name, and it is said how many there are", async () => {
  const { group, boxes } = await openFilters();
  expect(boxes()).toHaveLength(40);
  expect(within(group).getByText("Answer 40")).not.toHaveClass("unseen");
  expect(within(group).getByRole("status")).toHaveTextContent("60 found, 40 listed");
});

it("a value is found by its name, and keeps the focus and its place when it is asked for", async () => {
  const { user, atlas, group, boxes, named, field } = await openFilters();
  await user.type(field, "answer 57");
  await waitFor(() => expect(boxes()).toHaveLength(1));
  expect(within(group).getByRole("status")).toHaveTextContent("1 found");
  named("Answer 57").focus();
  await user.keyboard(" ");
  expect(atlas.state().filter).toEqual({ voice: ["v57"] });
  expect(named("Answer 57")).toHaveFocus();

  // Beside others it stays, above them, also when it is not asked for any more.
  await user.clear(field);
  await waitFor(() => expect(boxes()).toHaveLength(41));
  expect(boxes()[0]).toBe(named("Answer 57"));
  named("Answer 57").focus();
  await user.keyboard(" ");
  expect(atlas.state().filter).toEqual({});
  expect(named("Answer 57")).toHaveFocus();
  named("Answer 3").focus();
  await user.keyboard(" ");
  expect(named("Answer 3")).toHaveFocus();
  expect(
    boxes()
      .map((box) => box === document.activeElement)
      .indexOf(true),
  ).toBe(3);
});

it("what is typed in simplified characters finds traditional ones", async () => {
  const { user, boxes, field } = await openFilters();
  await user.type(field, "读者");
  await waitFor(() => expect(boxes()).toHaveLength(1));
  expect(boxes()[0]).toHaveAccessibleName(/^Reader 60/u);
});

it("with another map the focus stays in the dialog", async () => {
  const { atlas, named } = await openFilters();
  named("Answer 1").focus();
  act(() => atlas.actions.open(debate, "other.json"));
  const dialog = screen.getByRole("dialog", { name: "Filters" });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
});

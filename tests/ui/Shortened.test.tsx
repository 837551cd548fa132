import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { Shortened } from "../../src/ui/Shortened.tsx";

const items = ["a", "b", "c", "d", "e"];

function show(content: (item: string) => ReactNode) {
  const row = (item: string) => <li key={item}>{content(item)}</li>;
  const more = (left: number) => `Show more: ${left} left`;
  render(<Shortened items={items} row={row} more={more} moreClassName={undefined} step={2} />);
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole("button", { name });

it("what shows more of a list keeps the focus as long as there is more; then the first of the last has it", async () => {
  const user = show((item) => <button type="button">{item}</button>);
  button("Show more: 3 left").focus();
  await user.keyboard("{Enter}");
  expect(button("Show more: 1 left")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("button", { name: /^Show more/u })).toBeNull();
  expect(button("e")).toHaveFocus();
});

it("where nothing can be done with it, the item itself has the focus, and Tab goes on from there", async () => {
  const user = show((item) => item);
  button("Show more: 3 left").focus();
  await user.keyboard("{Enter}{Enter}");
  expect(screen.getByText("e")).toHaveFocus();
  expect(screen.getByText("e")).toHaveAttribute("tabindex", "-1");
});

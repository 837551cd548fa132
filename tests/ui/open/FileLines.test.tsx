import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { Issue } from "../../../src/formats/issue.ts";
import { FileLines } from "../../../src/ui/open/FileLines.tsx";

/** The height of a line, where the page is not laid out. */
const lineHeight = 20;

const text = Array.from({ length: 60 }, (_, i) => `line ${i + 1}`).join("\n");
const issue: Issue = {
  ...({ code: "json/syntax", severity: "error", line: 30, column: 1, length: 1, pointer: "" } as const),
  ...{ found: { en: "", "zh-Hant": "" }, expected: { en: "", "zh-Hant": "" }, fix: { en: "", "zh-Hant": "" } },
};

function showLines() {
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(function (this: HTMLElement) {
    return this.children.length * lineHeight;
  });
  render(<FileLines text={text} active={issue} issues={[issue]} label="mine.json" language="en" />);
  return { user: userEvent.setup(), lines: screen.getByRole("region", { name: "mine.json" }) };
}

afterEach(() => vi.restoreAllMocks());

it("the lines that come before those that are read leave these where they are", async () => {
  const { user, lines } = showLines();
  lines.scrollTop = 40;
  const shown = lines.children.length;
  await user.click(screen.getByRole("button", { name: "Show what is before line 16" }));
  expect(screen.getByText("line 1")).toBeInTheDocument();
  // Fifteen lines have come, and the button has gone.
  expect(lines.children.length - shown).toBe(14);
  expect(lines.scrollTop).toBe(40 + 14 * lineHeight);
});

it("the lines that come after those that are read move nothing", async () => {
  const { user, lines } = showLines();
  lines.scrollTop = 40;
  await user.click(screen.getByRole("button", { name: "Line 44 of 60: show more" }));
  expect(lines.scrollTop).toBe(40);
});

it.each([/^Show what is before/u, /show more$/u])(
  "has the focus where the button %s goes that had it",
  async (name) => {
    const { user, lines } = showLines();
    screen.getByRole("button", { name }).focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(lines).toHaveFocus();
  },
);

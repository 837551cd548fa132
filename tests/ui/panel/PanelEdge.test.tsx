import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { showPanel } from "./showPanel.tsx";

beforeEach(() => localStorage.clear());

const edge = () => screen.getByRole("separator", { name: "Width of the panel" });
const width = () => document.documentElement.style.getPropertyValue("--panel");

it("makes the panel wider and narrower by arrow keys, as far as it can be read", async () => {
  const { user } = showPanel("school");
  expect(edge()).toHaveAttribute("aria-valuenow", "428");
  edge().focus();
  await user.keyboard("{ArrowLeft}");
  expect(width()).toBe("448px");
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(width()).toBe("408px");
  await user.keyboard("{End}{ArrowLeft}");
  expect(width()).toBe("640px");
  await user.keyboard("{Home}{ArrowRight}");
  expect(edge()).toHaveAttribute("aria-valuenow", "340");
});

it("comes back to its first width by a double click, and remembers what was chosen", async () => {
  const { user } = showPanel("school");
  edge().focus();
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(localStorage.getItem("argument-atlas/panelWidth")).toBe("468");
  await user.dblClick(edge());
  expect(width()).toBe("428px");
});

it("begins as wide as it was left, within its range whatever is kept", () => {
  localStorage.setItem("argument-atlas/panelWidth", "9999");
  showPanel("school");
  expect(width()).toBe("640px");
});

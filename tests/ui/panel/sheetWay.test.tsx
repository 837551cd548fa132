import { act, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderApp } from "../support/app.tsx";

const sheet = () => screen.getByRole("complementary");

it("the sheet makes way for another screen, comes up for what is opened there, and by Back is as it was", async () => {
  const { user, atlas } = renderApp({ hash: "v=outline&c=habit" });
  expect(sheet()).toHaveAttribute("data-detent", "content");
  await user.click(screen.getByRole("tab", { name: "Answers" }));
  expect(sheet()).toHaveAttribute("data-detent", "peek");
  expect(atlas.state().selection).toBe("habit");
  await user.click(screen.getByRole("button", { name: "Read Answer 2" }));
  expect(atlas.state().voice).toBe("v2");
  expect(sheet()).toHaveAttribute("data-detent", "content");
  act(() => history.back());
  await waitFor(() => expect(atlas.state().selection).toBe("habit"));
  expect(sheet()).toHaveAttribute("data-detent", "peek");
  act(() => history.back());
  await waitFor(() => expect(atlas.state().screen).toBe("outline"));
  expect(sheet()).toHaveAttribute("data-detent", "content");
});

it("a sheet that made way comes up when what it tells of is asked for again", async () => {
  const { user, atlas } = renderApp({ hash: "v=outline&c=cash" });
  await user.click(screen.getByRole("tab", { name: "Answers" }));
  await user.click(screen.getByRole("button", { name: "Objection: Claim cash" }));
  expect(sheet()).toHaveAttribute("data-detent", "content");
  expect(atlas.state().selection).toBe("cash");
});

it("a sheet that made way listens on while other things change", async () => {
  const { user, atlas } = renderApp({ hash: "v=outline&c=cash" });
  await user.click(screen.getByRole("tab", { name: "Answers" }));
  const taken = vi.spyOn(document, "addEventListener");
  act(() => atlas.actions.setTheme("dark"));
  act(() => atlas.actions.setLanguage("zh-Hant"));
  expect(taken.mock.calls.filter(([name, , options]) => name === "click" && options === true)).toEqual([]);
  taken.mockRestore();
});

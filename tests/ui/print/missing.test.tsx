import { act, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderApp } from "../support/app.tsx";

vi.mock("../../../src/ui/print/Sheets.tsx", () => {
  throw new TypeError("Failed to fetch");
});

it("prints the page as it is seen where the sheets cannot be had", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  renderApp();
  await act(async () => {
    dispatchEvent(new Event("beforeprint"));
  });
  expect(document.documentElement).not.toHaveAttribute("data-printing");
  expect(document.querySelector("[data-part=print]")).toBeNull();
  vi.restoreAllMocks();
});

it("prints that by the page's own command, too", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { user } = renderApp();
  const asked = vi.fn();
  vi.stubGlobal("print", asked);
  await user.keyboard("{Control>}p{/Control}");
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1), { timeout: 20_000 });
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("asks for the sheets again whenever the page is printed", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  renderApp();
  await act(async () => {
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
  });
  vi.doUnmock("../../../src/ui/print/Sheets.tsx");
  await act(async () => {
    dispatchEvent(new Event("beforeprint"));
  });
  await waitFor(() => expect(document.querySelector("[data-part=print]")).toHaveTextContent("Should we?"));
  vi.restoreAllMocks();
});

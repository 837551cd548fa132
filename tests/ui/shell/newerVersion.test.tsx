import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../support/app.tsx";

it("gives the focus to what is read where the reader puts a newer version off", async () => {
  let release = () => {};
  const { user } = renderApp({
    watchVersions: (found) => {
      release = () => found({ takeOver: () => {} });
    },
  });
  act(release);
  screen.getByRole("button", { name: "Later" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("region", { name: "New version" })).toBeNull();
  expect(document.activeElement?.closest("main [data-region]")).not.toBeNull();
});

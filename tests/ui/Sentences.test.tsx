import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { Sentences } from "../../src/ui/Sentences.tsx";

it("sentences and clauses of a Chinese text are spans, with the signs that end them and close what is in them", () => {
  const spansOf = (text: string) => {
    const { container } = render(<Sentences text={text} />);
    return [...container.querySelectorAll("span")].map((span) => span.textContent);
  };
  expect(spansOf("河水漲了；橋斷了。孩子、老人都過不去。")).toEqual([
    "河水漲了；",
    "橋斷了。",
    "孩子、",
    "老人都過不去。",
  ]);
  expect(spansOf("他說「河水漲了。」就走了")).toEqual(["他說「河水漲了。」就走了"]);
  expect(spansOf("說、說、說： 一")).toEqual(["說、", "說、", "說： 一"]);
  expect(spansOf("The river rises; the bridge is down.")).toEqual(["The river rises; the bridge is down."]);
});

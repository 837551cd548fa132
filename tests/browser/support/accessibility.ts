import axe from "axe-core";
import type { Page } from "playwright";

/** What axe-core finds wrong on the page as it stands: a line for each rule and place, empty where nothing is. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (Reflect.get(window, "axe") as typeof axe).run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  });
}

// What the measurements in a browser do with our page.

/** Drops a debate on the page as a reader would; gives back how many milliseconds its first picture took. */
export async function dropDebate(page, text) {
  await page.route("**/debate.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
  return page.evaluate(async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([await (await fetch("./debate.json")).blob()], "debate.json"));
    const start = performance.now();
    for (const type of ["dragover", "drop"])
      document
        .querySelector("main")
        .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    while (!document.querySelector('[data-card="c0"]')) {
      if (performance.now() - start > 120_000) throw new Error("nothing is drawn: is it a map with a claim c0?");
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

/** Waits until nothing has kept the page busy for a while. */
export async function calm(page) {
  await page.evaluate(async () => {
    for (let quiet = 0, last = performance.now(); quiet < 30; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = performance.now();
      quiet = now - last < 45 ? quiet + 1 : 0;
      last = now;
    }
  });
}

// Draws a debate, whose places are known, with the contestant that the address names after `?`. Each gives back a camera:
// `look({ x, y, zoom })` shows a place, `pan(dx, dy)` moves by screen pixels, `zoom(factor, x, y)` keeps a point of the screen.
const contestants = {
  rectangle: () => import("./rectangle.mjs"),
  reactFlow: () => import("./reactFlow.mjs"),
  cytoscape: () => import("./cytoscape.mjs"),
  visNetwork: () => import("./visNetwork.mjs"),
};

const twoFrames = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));

const { draw } = await contestants[location.search.slice(1)]();
const text = await (await fetch("./drawing.json")).text();

/** Draws it, and says how many milliseconds after its text was there the picture was. */
globalThis.drawOnce = async () => {
  const start = performance.now();
  globalThis.camera = await draw(document.querySelector("#map"), JSON.parse(text));
  await twoFrames();
  return performance.now() - start;
};

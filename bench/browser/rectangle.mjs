/** The limit: the same file parsed and kept, and one rectangle. */
export function draw(place, file) {
  place.innerHTML =
    '<svg width="1440" height="848" style="display:block"><g><rect width="240" height="90" fill="#1D4E8F"/></g></svg>';
  const group = place.querySelector("g");
  const at = { x: 0, y: 0, zoom: 1 };
  const show = () => group.setAttribute("transform", `translate(${at.x} ${at.y}) scale(${at.zoom})`);
  return {
    file,
    look: () => {
      Object.assign(at, { x: 600, y: 400, zoom: 1 });
      show();
    },
    pan: (dx, dy) => {
      Object.assign(at, { x: at.x + dx, y: at.y + dy });
      show();
    },
    zoom: (factor, x, y) => {
      Object.assign(at, { x: x - (x - at.x) * factor, y: y - (y - at.y) * factor, zoom: at.zoom * factor });
      show();
    },
  };
}

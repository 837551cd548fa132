import { layoutView } from "../layout/layoutView.ts";
import type { View } from "../view/view.ts";

// A view comes in, its layout goes out; one view a worker, so that whoever started it may end it at any time.
self.addEventListener("message", (event: MessageEvent<View>) => {
  self.postMessage(layoutView(event.data));
});

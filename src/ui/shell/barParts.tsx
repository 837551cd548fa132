import { later } from "../later.tsx";

/** Where the button of a part stands that comes with a button of its own, if there is room for one. */
interface Buttoned {
  readonly className?: string | undefined;
  readonly hasButton: boolean;
}

/** The filter and what offers its commands, with a button or without. */
export const FilterMenu = later<Buttoned>(async () => (await import("../filter/FilterMenu.tsx")).FilterMenu, Room);
/** What stands and what offers its commands, with a button or without. */
export const WhatStands = later<Buttoned>(async () => (await import("../whatStands/WhatStands.tsx")).WhatStands, Room);

/** The room of a button that is not there yet, so that nothing moves when it comes. */
function Room({ className, hasButton }: Buttoned) {
  return hasButton && <span className={className} />;
}

/** The system draws pages in its own colours, whatever they say. */
export const forced = "(forced-colors: active)";

/** The system is set to dark colours; where it forces its own, these are. */
export const prefersDark = "(prefers-color-scheme: dark)";

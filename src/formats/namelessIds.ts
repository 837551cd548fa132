/** What a map is called that has no id of its own in its file: one of an abstract framework, and one of any other form. */
export const namelessIds = { framework: "framework", other: "map" } as const;

/** What marks the metadata of a picture that carries its map, and where they say what of it is shown. */
export const carriedMarks = { map: "data-argument-map", view: "data-view" } as const;

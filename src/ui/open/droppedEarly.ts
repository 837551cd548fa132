/** Files that were dropped before anybody took files: they are taken then. */
export const droppedEarly: File[] = [];

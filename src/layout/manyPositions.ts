/**
 * More positions than these are no camps of one debate, but the beginnings of many: they stand side by side, and are named one
 * by one as they have room.
 */
export const mostCamps = 24;

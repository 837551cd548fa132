/** The zoom at which the overview begins, outwards. */
export const overviewZoom = 0.8;

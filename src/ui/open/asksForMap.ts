/** Whether the page was asked for with a map at an address: `?map=`. */
export const asksForMap = /[?&]map=/u.test(location.search);

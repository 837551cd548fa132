/** Whether the page stands within another, which asks for it without its bar: `?embed=1`. */
export const isEmbedded = /[?&]embed=1(?:&|$)/u.test(location.search);

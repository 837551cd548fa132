/** Whether texts can be turned into outlines: where a host has the program and the fonts for that. */
export const canOutline: boolean = true;

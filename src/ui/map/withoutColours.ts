// In the place of d3-color, which d3-interpolate asks for (vite.config.ts): the map interpolates its sight, never a colour.

function noColour(): never {
  throw new Error("the page brings no colours of d3: interpolate numbers only");
}

/** Stands for what makes a colour of one kind or another. */
export { noColour as color, noColour as cubehelix, noColour as hcl, noColour as hsl, noColour as lab, noColour as rgb };

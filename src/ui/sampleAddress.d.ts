declare module "*.json?map" {
  /** Where the page finds the map, read and checked (scripts/vite/readMaps.ts). */
  const address: string;
  export default address;
}

declare module "opencc-js/dict/TSCharacters" {
  /** Traditional characters with their simplified forms: `團 团|隻 只`. */
  const table: string;
  export default table;
}

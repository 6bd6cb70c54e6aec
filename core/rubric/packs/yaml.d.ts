/** Data of a YAML file, as `yaml-packs.plugin.ts` makes it when the product is built. Check it before use. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

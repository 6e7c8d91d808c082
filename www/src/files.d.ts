// Files that esbuild turns into modules.

declare module "*.txt" {
  const text: string;
  export default text;
}

declare module "*.ftl" {
  const catalogue: import("./words").Catalogue;
  export default catalogue;
}

declare module "*.css" {
  const text: string;
  export default text;
}

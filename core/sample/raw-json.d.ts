/** The text of a JSON file, as the build takes it in. */
declare module '*.json?raw' {
  const text: string;
  export default text;
}

/** A style sheet as text: the build puts it into the script, and no style element is ever made. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

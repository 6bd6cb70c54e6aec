/** What Puppeteer finds by role and name, as assistive technology does. The name is the whole of it. */
export function byRole(role: string, name: string): string {
  return `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
}

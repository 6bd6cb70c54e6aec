/** What is read here of the manifest that the browser answers. */
interface ManifestScripts {
  content_scripts?: { js?: string[] }[] | undefined;
}

/**
 * The files of the script that the manifest puts on gitlab.com, as `scripting` wants them: within the extension.
 * Chromium's manifest names them so, Firefox's answers whole addresses and its `scripting` refuses those.
 */
export function scriptFiles({ content_scripts: scripts = [] }: ManifestScripts): string[] {
  const [{ js = [] } = {}] = scripts;
  return js.map((file) => (URL.canParse(file) ? new URL(file).pathname.slice(1) : file));
}

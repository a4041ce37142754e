/** A document that the server offers as a start. */
interface Preset {
  readonly name: string;
  readonly document: string;
}

/** What the server wrote into the page. */
interface Page {
  readonly container: Element;
  readonly presets: readonly Preset[];
  /** The preset that the address names with `?op=`. */
  readonly asked: Preset | undefined;
}

/** Reads the page that `renderGraphiqlPage` of the server wrote. */
export function readPage(page: Document): Page {
  const container = page.getElementById('graphiql');
  const data = page.getElementById('presets');
  if (container === null || data === null) throw new Error('the page has lost its parts');
  const presets = JSON.parse(data.textContent) as readonly Preset[];
  const name = new URL(page.location.href).searchParams.get('op');
  return { container, presets, asked: presets.find((preset) => preset.name === name) };
}

/** A document that the server offers as a start. */
interface Preset {
  readonly name: string;
  readonly document: string;
}

/** The content of a tab. */
interface Asked {
  readonly query: string;
  /** JSON as it was written, valid or not; empty where there is none. */
  readonly variables: string;
}

/** What the server wrote into the page, and what the address says. */
interface Page {
  readonly container: Element;
  /** What the page calls the graph. */
  readonly title: string;
  readonly presets: readonly Preset[];
  /** The question that the address names with `?op=`, or holds with `?query=` and `&variables=`. */
  readonly asked: Asked | undefined;
  /** Whether questions without a token are refused. */
  readonly needsToken: boolean;
}

/** Reads the page that `renderGraphiqlPage` of the server wrote. */
export function readPage(page: Document): Page {
  const container = page.getElementById('graphiql');
  const data = page.getElementById('presets');
  if (container === null || data === null) throw new Error('the page lacks #graphiql or #presets');
  const presets = JSON.parse(data.textContent) as readonly Preset[];
  const asked = readAsked(new URL(page.location.href).searchParams, presets);
  const needsToken = container.hasAttribute('data-needs-token');
  return { container, title: page.title, presets, asked, needsToken };
}

function readAsked(address: URLSearchParams, presets: readonly Preset[]): Asked | undefined {
  const variables = address.get('variables') ?? '';
  const query = address.get('query');
  if (query !== null && query !== '') return { query, variables };
  const preset = presets.find(({ name }) => name === address.get('op'));
  return preset && { query: preset.document, variables };
}

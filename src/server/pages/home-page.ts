import type { GraphAbout } from '../../model/graph-model.js';
import type { Preset } from '../../questions/preset.js';
import { escapeHtml, renderPlainPage } from './html.js';

/** The home page: at `/`, and at `/graphql` for a browser. */
export function renderHomePage(
  presets: readonly Preset[],
  { title, description }: GraphAbout = UNTITLED,
  { needsToken }: { readonly needsToken: boolean } = { needsToken: false },
): string {
  const lead = description === undefined ? '' : `    <p>${escapeHtml(description)}</p>\n`;
  return renderPlainPage(
    title,
    `${lead}${needsToken ? TOKEN_NEEDED : ''}    <ul>
      <li><a href="graphiql">GraphiQL</a>: ask questions here; needs no other server</li>
      <li><a href="sandbox">Apollo Sandbox</a>: ask questions with Apollo's tool, which comes from
      Apollo's servers</li>
      <li><code>/graphql</code>: the GraphQL API for programs</li>
      <li><a href="export">export</a>: any part of the graph as a file, for Gephi, Cytoscape, D3,
      networkx, Kumu, spreadsheets and more</li>
      <li><a href="healthz">healthz</a> and <a href="readyz">readyz</a>: how the server is</li>
    </ul>
${presets.length === 0 ? '' : renderQuestions(presets)}`,
  );
}

const TOKEN_NEEDED = `    <p>Reading this graph needs a token, sent as <code>Authorization: Bearer TOKEN</code>.
    In GraphiQL it stands under Headers, in Sandbox in the connection settings, under Shared Headers:
    <code>{ "Authorization": "Bearer TOKEN" }</code></p>
`;

const UNTITLED: GraphAbout = { title: 'Communiqué', description: undefined };

function renderQuestions(presets: readonly Preset[]): string {
  return `    <h2>Questions to start with</h2>
    <ul>
${presets.map(renderQuestion).join('\n')}
    </ul>`;
}

function renderQuestion({ name, title }: Preset): string {
  const query = `op=${encodeURIComponent(name)}`;
  return `      <li>${escapeHtml(title)}
        (<a href="graphiql?${query}">GraphiQL</a>, <a href="sandbox?${query}">Sandbox</a>,
        <a href="export/graph.svg?question=${encodeURIComponent(name)}">picture</a>)</li>`;
}

import type { Preset } from '../../questions/preset.js';
import { embedJson, escapeHtml } from './html.js';
import { ICON_LINK } from './icon.js';

/** The policy of the GraphiQL page: everything from this server; its editor adds inline styles. */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface GraphiqlPageOptions {
  readonly title: string | undefined;
  /** Whether questions without a token are refused. */
  readonly needsToken: boolean;
}

/** GraphiQL with the presets as its first tabs; read by `src/graphiql/read-page.ts`. */
export function renderGraphiqlPage(
  presets: readonly Preset[],
  { title = 'Communiqué', needsToken }: GraphiqlPageOptions,
): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}: GraphiQL</title>
    ${ICON_LINK}
    <link rel="stylesheet" href="graphiql/start.css" />
  </head>
  <body>
    <div id="graphiql"${needsToken ? ' data-needs-token' : ''}>Loading…</div>
    <noscript>GraphiQL needs JavaScript.</noscript>
    <script id="presets" type="application/json">${embedJson(presets)}</script>
    <script type="module" src="graphiql/start.js"></script>
  </body>
</html>
`;
}

import type { BaseContext, GraphQLServerContext } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Preset } from '../../questions/preset.js';

const ITS_ENDPOINT = 'var initialEndpoint = window.location.href;';
const OUR_ENDPOINT = "var initialEndpoint = new URL('graphql', window.location.href).href;";
const HEAD = '<head>';
const FALLBACK = '<head>\n    <script src="sandbox/fallback.js"></script>';

/**
 * Apollo Sandbox with one document in it, as Apollo Server's own page shows it.
 *
 * Two things are changed: Sandbox asks `/graphql` and not the page's own address,
 * and a script is added that offers GraphiQL when Sandbox cannot be reached.
 */
export async function renderSandboxPage(
  preset: Preset | undefined,
  { needsToken }: { readonly needsToken: boolean },
): Promise<string> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({
    ...(preset && { document: preset.document }),
    includeCookies: false,
    footer: false,
    embed: {
      runTelemetry: false,
      endpointIsEditable: false,
      initialState: {
        pollForSchemaUpdates: false,
        // Shows where the token goes.
        ...(needsToken && { sharedHeaders: { Authorization: 'Bearer TOKEN' } }),
      },
    },
  });
  // The page does not depend on the server that it is rendered for.
  const listener = await plugin.serverWillStart?.({} as GraphQLServerContext & BaseContext);
  const page = await listener?.renderLandingPage?.();
  const html = typeof page?.html === 'function' ? await page.html() : (page?.html ?? '');
  return replaceOnce(replaceOnce(html, ITS_ENDPOINT, OUR_ENDPOINT), HEAD, FALLBACK);
}

function replaceOnce(html: string, part: string, other: string): string {
  if (html.includes(part)) return html.replace(part, other);
  throw new CommuniqueError('INTERNAL', `Apollo's Sandbox page no longer contains ${part}`);
}

import type { OpenFeedContext } from '../../feed/feed-context.js';
import type { Log } from '../../log/create-log.js';
import type { GraphAbout } from '../../model/graph-model.js';
import type { Preset } from '../../questions/preset.js';
import type { Access } from '../access/access.js';

/** What pages and exports need. Apart from `createRoutes`, which loads Express. */
export interface RouteOptions {
  readonly access: Access;
  /** The sites whose pages may read exports. */
  readonly exportOrigins: readonly string[];
  /** How many files are written at once. */
  readonly maxExports: number;
  /** How many proxies add to `X-Forwarded-For`. */
  readonly trustProxy: number;
  readonly presets: readonly Preset[];
  /** Title and description of the graph. */
  readonly about?: GraphAbout | undefined;
  readonly log: Log;
  /** The folder that `npm run build` bundles GraphiQL into. */
  readonly graphiqlFolder: URL;
  /** Absent where there is no export. */
  readonly openFeed?: OpenFeedContext;
}

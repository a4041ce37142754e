import type { OpenFeedContext } from '../../feed/feed-context.js';
import type { Log } from '../../log/create-log.js';
import type { GraphAbout } from '../../model/graph-model.js';
import type { Preset } from '../../questions/preset.js';

/** What the pages and files are made of. Apart from `createRoutes`, whose types are those of Express. */
export interface RouteOptions {
  readonly presets: readonly Preset[];
  /** What the pages call the graph. */
  readonly about?: GraphAbout | undefined;
  readonly log: Log;
  /** The folder that `npm run build` bundles GraphiQL into. */
  readonly graphiqlFolder: URL;
  /** Absent where the graph is not to be had as files. */
  readonly openFeed?: OpenFeedContext;
}

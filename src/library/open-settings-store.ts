import type { Settings } from '../config/read-settings.js';
import type { GraphModel } from '../model/graph-model.js';
import { openStore, type OpenStoreOptions } from './open-store.js';
import type { Store } from '../store/store.js';

/** The settings that name the store. */
export type StoreSettings = Pick<
  Settings,
  | 'requestTimeout'
  | 'neo4jUri'
  | 'neo4jUsername'
  | 'neo4jPassword'
  | 'neo4jDatabase'
  | 'neo4jPoolSize'
  | 'neo4jConnectionTimeout'
> &
  // Only a server gets the same request again; only what opens the folder of the data reads its name.
  Partial<Pick<Settings, 'cacheSize' | 'dataDir'>>;

/** Of each megabyte of `cacheSize`, half is for texts of nodes and half for the server's whole answers. */
const NODE_BYTES_PER_MB = 500_000;

/** Opens the store of the settings: the Neo4j that they name, or one in this process. */
export function openSettingsStore(
  model: GraphModel,
  settings: StoreSettings,
  { onTimes, onWarning }: Pick<OpenStoreOptions, 'onTimes' | 'onWarning'> = {},
): Promise<Store> {
  const { requestTimeout: readTimeout, neo4jUri: uri } = settings;
  if (uri === undefined)
    return openStore(model, {
      readTimeout,
      cacheBytes: (settings.cacheSize ?? 0) * NODE_BYTES_PER_MB,
      dataFolder: settings.dataDir,
      onWarning,
    });
  return openStore(model, {
    ...(onTimes && { onTimes }),
    readTimeout,
    neo4j: {
      uri,
      username: settings.neo4jUsername,
      password: settings.neo4jPassword,
      database: settings.neo4jDatabase,
      poolSize: settings.neo4jPoolSize,
      connectionTimeout: settings.neo4jConnectionTimeout,
    },
  });
}

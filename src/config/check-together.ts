import type * as z from 'zod';
import { isLoopback } from '../kernel/is-loopback.js';
import { readAccess } from './read-access.js';
import type { SettingName, settingsSchema } from './settings-schema.js';

type All = Readonly<z.infer<typeof settingsSchema>>;

/** Well-known passwords: that of a new Neo4j, and those of examples. */
const KNOWN_PASSWORDS = new Set(['neo4j', 'password', 'changeme', 'change-me', 'secret', 'test']);

/** Lists conflicts between settings that are valid by themselves. A setting that is not read is not set. */
export function checkTogether(settings: All, isRead: ReadonlySet<SettingName>): readonly string[] {
  // `data check` reads no graph: it takes the folder of seed files as an argument too.
  const opensGraph = isRead.has('seed') && isRead.has('neo4jUri');
  return [
    ...checkPassword(settings),
    ...(opensGraph ? checkData(settings) : []),
    ...(isRead.has('dataDir') ? checkFolder(settings) : []),
    ...(isRead.has('anonymousReading') ? (readAccess(settings).problems ?? []) : []),
  ];
}

function checkPassword({ host, neo4jUri, neo4jPassword }: All): readonly string[] {
  const isKnown = KNOWN_PASSWORDS.has(neo4jPassword?.toLowerCase() ?? '');
  if (neo4jUri === undefined || !isKnown || isLoopback(host)) return [];
  return [
    `NEO4J_PASSWORD is one that everybody knows, and HOST "${host}" can be reached from other machines. Choose another password, or listen on 127.0.0.1.`,
  ];
}

function checkFolder({ dataDir, neo4jUri }: All): readonly string[] {
  if (dataDir === undefined || neo4jUri === undefined) return [];
  return [
    `The graph is either in a Neo4j or in the folder "${dataDir}": leave out --neo4j-uri (NEO4J_URI) or --data-dir (DATA_DIR).`,
  ];
}

/** The bundled data conforms to the bundled schema only. */
function checkData({ schema, seed, dataDir, neo4jUri }: All): readonly string[] {
  const isElsewhere = seed !== undefined || dataDir !== undefined || neo4jUri !== undefined;
  if (schema === undefined || isElsewhere) return [];
  return [
    `The schema "${schema}" has no data: name its data with --seed (COMMUNIQUE_SEED), or a Neo4j that holds it with --neo4j-uri (NEO4J_URI).`,
  ];
}

/** @import { Ask } from '../../questions/question.mjs' */
import neo4j from 'neo4j-driver';

/**
 * Runs statements as fast as the driver can: as auto-commit transactions.
 *
 * @param {string} [uri]
 * @returns {Ask}
 */
export function openAsk(uri = process.env.NEO4J_URI ?? '') {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 8,
    telemetryDisabled: true,
  });
  /** @type {(text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<any[]>} */
  const ask = async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 2000 });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.keys.map((key) => record.get(key)));
    } finally {
      await session.close();
    }
  };
  return Object.assign(ask, { close: () => driver.close() });
}

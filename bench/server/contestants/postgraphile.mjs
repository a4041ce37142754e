// PostGraphile with its Amber preset on `node:http`, over the tables of ./postgres, which have foreign
// keys and indexes. In its favour it runs without `explain`, `watch` and GraphiQL, reads without a
// transaction, since it has no settings or roles to set, and never closes connections to PostgreSQL.
import './promise-with-resolvers.mjs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, orderByAscDesc } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { listen } from '../../measure/listen.mjs';

/** @typedef {{ readonly sql: any }} Build Without PostGraphile's own types, which may not be installed. */
/** @typedef {any} Query */

/**
 * Orders by columns of the far row, which PostGraphile's own orders do not reach.
 *
 * @param {string} tableName
 * @param {string} relation
 * @param {readonly string[]} columns
 */
function orderByFar(tableName, relation, ...columns) {
  return addPgTableOrderBy({ schemaName: 'public', tableName }, (/** @type {Build} */ { sql }) =>
    Object.assign(
      {},
      ...columns.map((column) =>
        orderByAscDesc(`FAR_${column.toUpperCase()}`, (/** @type {Query} */ query) => ({
          fragment: sql`${query.singleRelation(relation)}.${sql.identifier(column)}`,
          codec: TYPES.text,
        })),
      ),
    ),
  );
}

/** Orders meetings by the number of participants, which PostGraphile cannot do either. */
const orderByCount = addPgTableOrderBy(
  { schemaName: 'public', tableName: 'meeting' },
  (/** @type {Build} */ { sql }) =>
    orderByAscDesc('PARTICIPANT_COUNT', (/** @type {Query} */ { alias }) => ({
      fragment: sql`(select count(*) from participation where meeting_id = ${alias}.id)`,
      codec: TYPES.bigint,
    })),
);

const { createServ } = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [
    orderByCount,
    orderByFar('participation', 'personByMyPersonId', 'name', 'family_name'),
    orderByFar('participation', 'meetingByMyMeetingId', 'start'),
    orderByFar('holding', 'officeByMyOfficeId', 'name'),
    orderByFar('involvement', 'countryByMyCountryId', 'name'),
    orderByFar('discussion', 'topicByMyTopicId', 'name'),
  ],
  // Plain lists beside connections, and filters that reach through relationships.
  schema: { defaultBehavior: '+connection +list', connectionFilterRelations: true },
  grafast: { explain: false },
  grafserv: { watch: false, graphiql: false },
  pgServices: [
    makePgService({
      connectionString: process.env.POSTGRES_URI,
      schemas: ['public'],
      // A connection would time out while other contestants are asked, and would have to be opened again.
      poolConfig: { max: 10, idleTimeoutMillis: 0 },
    }),
  ],
});

const serv = createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready();
listen(server);

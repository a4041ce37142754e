// PostGraphile with its Amber preset on `node:http`, over the tables of ./postgres, which have foreign
// keys and indexes. In its favour it runs without explaining, watching or GraphiQL, reads without a
// transaction, since it is given no settings or roles, and keeps its connections to PostgreSQL.
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

/** @typedef {{ readonly sql: any }} Build PostGraphile's own types are not here. */
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

/** Orders meetings by how many took part, for which it has no order either. */
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
      // While others are asked a connection would go for being idle, and have to be made anew.
      poolConfig: { max: 10, idleTimeoutMillis: 0 },
    }),
  ],
});

const serv = createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready();
listen(server);

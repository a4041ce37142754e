// Mercurius with every document compiled at its second request, with plain resolvers over maps.
import fastify from 'fastify';
import mercurius from 'mercurius';
import { resolvers, typeDefs } from './maps/schema.mjs';

const app = fastify();
app.register(mercurius, { schema: typeDefs, resolvers, path: '/', jit: 1 });
console.log(`ready at ${await app.listen({ host: '127.0.0.1', port: 0 })}`);

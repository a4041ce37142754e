// GraphQL Yoga with plain resolvers over maps.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listen } from '../../measure/listen.mjs';
import { resolvers, typeDefs } from './maps/schema.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphqlEndpoint: '/',
  landingPage: false,
  logging: false,
});
listen(createServer(yoga));

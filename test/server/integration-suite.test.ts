import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { createAccess } from '../../src/server/access/access.js';
import { createGraphqlHandler } from '../../src/server/graphql/create-graphql-handler.js';
import { Admission } from '../../src/server/graphql/admission.js';
import { SERVER_SETTINGS } from '../support/server-settings.js';

// Apollo's own suite for integrations of Apollo Server.
defineIntegrationTestSuite(async (config, options) => {
  const httpServer = createServer();
  const server = new ApolloServer({
    ...config,
    plugins: [...(config.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer })],
  });
  await server.start();
  httpServer.on(
    'request',
    createGraphqlHandler({
      access: createAccess({ anonymousReading: true, tokens: [] }),
      server,
      createContext: options?.context ?? (() => ({})),
      admission: new Admission(SERVER_SETTINGS),
      maxBodySize: 1_000_000,
      requestTimeout: 60_000,
      onFailure: (error) => {
        throw error;
      },
    }),
  );
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/` };
});

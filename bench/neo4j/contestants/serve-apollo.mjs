import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/**
 * @param {ConstructorParameters<typeof ApolloServer>[0]} options
 * @param {() => object} [context]
 */
export async function serveApollo(options, context = () => ({})) {
  const server = new ApolloServer(options);
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: () => Promise.resolve(context()),
  });
  console.log(`ready at ${url}`);
}

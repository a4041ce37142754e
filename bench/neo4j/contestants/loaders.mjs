// Apollo with resolvers by hand, and a DataLoader for each field that leads to other nodes.
import { serveApollo } from './serve-apollo.mjs';
import { openAsk } from './ask.mjs';
import { createLoaders } from './loaders/create-loaders.mjs';
import { resolvers, typeDefs } from './loaders/schema.mjs';

const ask = openAsk();
await serveApollo({ typeDefs, resolvers }, () => ({ ask, loaders: createLoaders(ask) }));

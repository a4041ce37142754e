import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/build-api-schema.js';
import type { Settings } from '../config/read-settings.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import type { RequestInfo } from '../server/graphql/graphql-handler.js';
import type { ErrorFormatter } from '../server/graphql/format-error.js';

/** A graph that is open, with what the server needs to answer from it. */
export interface OpenGraph {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestInfo) => RequestInfo;
  readonly plugins?: readonly ApolloServerPlugin<RequestInfo>[];
  readonly stringifyResult?: (value: FormattedExecutionResult) => string;
  close(): Promise<void>;
}

export interface OpenGraphOptions {
  readonly model: GraphModel;
  readonly records: readonly GraphRecord[];
  readonly settings: Settings;
  readonly formatError: ErrorFormatter;
}

/** Puts the records into a store and ties it to the API. */
export function openGraph({ model }: OpenGraphOptions): Promise<OpenGraph> {
  const schema = buildApiSchema<RequestInfo>(model, () => {
    throw new CommuniqueError('INTERNAL', 'there is no store yet');
  });
  return Promise.resolve({
    schema,
    createContext: (request) => request,
    close: () => Promise.resolve(),
  });
}

import { loadModel, loadRecords, openGraph } from 'communique';
import { graphql } from 'graphql';

/** Asks the bundled graph one question; what goes wrong is thrown. */
export async function ask(source, variableValues) {
  const model = await loadModel();
  const records = await loadRecords(undefined, model);
  const settings = { explain: false, requestTimeout: 5000 };
  const graph = await openGraph({ model, records, settings });
  const contextValue = graph.createContext({
    requestId: 'picture',
    headers: {},
    signal: AbortSignal.timeout(settings.requestTimeout),
  });
  const { data, errors } = await graphql({
    schema: graph.schema,
    source,
    variableValues,
    contextValue,
  });
  await graph.close();
  if (errors !== undefined) throw new AggregateError(errors, errors[0].message);
  return data;
}

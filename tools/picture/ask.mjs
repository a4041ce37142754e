import { loadModel, loadRecords, openGraph, openStore } from 'communique';
import { graphql } from 'graphql';

/** Asks the bundled graph one question; throws if there are errors. */
export async function ask(source, variableValues) {
  const model = await loadModel();
  const store = await openStore(model, { readTimeout: 5000 });
  await store.write(await loadRecords(undefined, model));
  const { schema, createContext } = openGraph({ model, store, settings: { explain: false } });
  const contextValue = createContext({
    requestId: 'picture',
    headers: {},
    signal: AbortSignal.timeout(5000),
  });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  await store.close();
  if (errors !== undefined) throw new AggregateError(errors, errors[0].message);
  return data;
}

// Asks the bundled graph a question without a server: node examples/ask-in-process.mjs
// In a checkout, `npm run build` comes first: `npm start` does not build what is imported here.
import { loadModel, loadRecords, openGraph, openStore } from 'communique';
import { graphql } from 'graphql';

const model = await loadModel();
const store = await openStore(model, { readTimeout: 5000 });
await store.write(await loadRecords(undefined, model)); // the bundled data
const { schema, createContext } = openGraph({
  model,
  store,
  settings: { explain: false, cacheSize: 32 },
});
const signal = AbortSignal.timeout(5000);
const contextValue = createContext({ requestId: '1', headers: {}, signal });
const source = `{ office(id: "office:no-foreign-minister") { holders(on: "2022-03-22") { nodes { name } } } }`;
const { data } = await graphql({ schema, source, contextValue });
console.log(JSON.stringify(data));
await store.close();

// Asks the bundled graph a question without a server: node examples/ask-in-process.mjs
import { loadModel, loadRecords, openGraph } from 'communique';
import { graphql } from 'graphql';

const model = await loadModel();
const records = await loadRecords(undefined, model); // the bundled data
const settings = { explain: false, requestTimeout: 5000 };
const graph = await openGraph({ model, records, settings });
const signal = AbortSignal.timeout(settings.requestTimeout);
const contextValue = graph.createContext({ requestId: '1', headers: {}, signal });
const source =
  '{ office(id: "office:no-foreign-minister") { holders(on: "2022-03-22") { nodes { name } } } }';
const { data } = await graphql({ schema: graph.schema, source, contextValue });
console.log(JSON.stringify(data));
await graph.close();

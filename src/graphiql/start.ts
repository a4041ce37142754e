import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import './workers.js';
import { readPage } from './read-page.js';
import { storageOf } from './storage-of.js';

const { container, title, presets, asked, needsToken } = readPage(document);
/** Shows where the token goes. GraphiQL stores headers only for those who ask for it in its settings. */
const headers = needsToken ? '{ "Authorization": "Bearer TOKEN" }' : '';
const questions = presets.map(({ document: query }) => ({ query, variables: '', headers }));
const tabs = questions.length > 0 ? questions : [{ query: '', variables: '', headers }];
// GraphiQL opens the first tab, so the question in the address comes first.
const others = tabs.filter(({ query }) => query !== asked?.query);

createRoot(container).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    defaultTabs: asked === undefined ? tabs : [{ ...asked, headers }, ...others],
    // Without initial variables, the question would get those that were typed last.
    ...(asked === undefined
      ? {}
      : { initialQuery: asked.query, initialVariables: asked.variables }),
    defaultHeaders: headers,
    defaultEditorToolsVisibility: asked?.variables ? 'variables' : needsToken && 'headers',
    storage: storageOf(title, window.localStorage),
  }),
);

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import './workers.js';
import { readPage } from './read-page.js';

const { container, presets, asked } = readPage(document);
// GraphiQL opens the first tab, so the question that was asked for must be its content.
const tabs = asked === undefined ? presets : [asked, ...presets.filter((each) => each !== asked)];

createRoot(container).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    defaultTabs: tabs.map(({ document: query }) => ({ query })),
    ...(asked === undefined ? {} : { initialQuery: asked.document }),
    defaultEditorToolsVisibility: false,
  }),
);

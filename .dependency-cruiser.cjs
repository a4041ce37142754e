/** Which folder of src/ may import which: the arrows of docs/architecture.md, as data. */
const MAY_IMPORT = {
  kernel: [],
  json: [],
  model: ['kernel'],
  plan: ['kernel', 'json', 'model'],
  api: ['kernel', 'model', 'plan'],
  request: ['kernel', 'model', 'plan', 'api'],
  search: ['kernel', 'model', 'plan'],
  store: ['kernel', 'json', 'model', 'plan', 'search'],
  view: ['kernel', 'model', 'plan', 'store'],
  answer: ['kernel', 'json', 'model', 'plan', 'store', 'view'],
  export: ['kernel', 'model', 'view'],
  feed: ['kernel', 'model', 'plan', 'request', 'store', 'view', 'export'],
  ingest: ['kernel', 'model', 'store'],
  server: [
    ...['kernel', 'json', 'model', 'plan', 'api', 'request', 'store', 'ingest'],
    ...['view', 'answer', 'export', 'feed'],
  ],
  config: ['kernel'],
  graphiql: [],
};

/** The files that put the parts together; they alone choose a store. */
const ROOTS = '^src/(cli|main|index)[.]ts$|^src/commands/';

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-looks-upstream-only`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'every-file-has-a-layer',
      comment: 'A new folder is a decision: give it a row in MAY_IMPORT.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/|${ROOTS}` },
      to: {},
    },
    {
      name: 'stores-are-strangers',
      severity: 'error',
      from: { path: '^src/store/([^/]+)/' },
      to: { path: '^src/store/[^/]+/', pathNot: '^src/store/$1/' },
    },
    {
      name: 'only-the-roots-choose-a-store',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/store/|${ROOTS}` },
      to: { path: '^src/store/[^/]+/' },
    },
    {
      name: 'graphql-stays-above-the-plan',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/(api|request|feed|server|graphiql)/|^src/model/read-|${ROOTS}`,
      },
      to: { path: 'node_modules/(graphql|graphql-tag|@apollo)/' },
    },
    {
      name: 'the-driver-stays-in-its-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'imports-can-be-resolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // type-only imports count: a layer is known by its types too
    // A package may have entries beside its main one, such as `csv-stringify/sync`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css$' },
  },
};

/**
 * Which folder of src/ may import which: the arrows of docs/architecture.md, as data.
 *
 * A folder imports only from folders that stand above it here, so every arrow points one way.
 */
const MAY_IMPORT = {
  kernel: [],
  json: [],
  model: ['kernel'],
  ...inside('sdl', ['kernel', 'model'], {
    syntax: [],
    fields: ['syntax'],
    relationships: ['syntax', 'fields'],
  }),
  csv: ['kernel'],
  plan: ['kernel', 'json', 'model'],
  api: ['kernel', 'model', 'plan'],
  ...inside('request', ['kernel', 'model', 'plan', 'api'], {
    selection: [],
    list: ['selection'],
    views: ['selection', 'list'],
    mutations: ['views'],
  }),
  search: ['kernel', 'model', 'plan'],
  store: ['kernel', 'json', 'model', 'plan', 'search'],
  ...inside('journal', ['kernel'], {
    machine: [],
    files: ['machine'],
  }),
  'store/edits': ['kernel', 'model', 'store'],
  ...inside(
    'store/embedded',
    ['kernel', 'json', 'model', 'plan', 'search', 'store', 'store/edits'],
    {
      tracking: [],
      graph: ['tracking'],
      indexes: ['graph'],
      access: ['tracking', 'graph', 'indexes'],
      writers: ['graph', 'access'],
      records: ['graph'],
      editing: ['graph', 'records'],
      search: ['graph', 'access'],
      paths: ['graph', 'access', 'records'],
    },
  ),
  ...inside('store/neo4j', ['kernel', 'json', 'model', 'plan', 'search', 'store', 'store/edits'], {
    encoding: [],
    connection: ['encoding'],
    compile: ['encoding'],
    database: ['encoding', 'connection'],
    search: ['encoding', 'connection', 'database'],
    editing: ['encoding', 'database'],
    paths: ['encoding', 'connection', 'compile'],
    planning: ['encoding'],
  }),
  view: ['kernel', 'model', 'plan', 'store'],
  answer: ['kernel', 'json', 'model', 'plan', 'search', 'store', 'view'],
  ...inside('export', ['kernel', 'model', 'view'], {
    format: [],
    json: ['format'],
    csv: ['format', '/csv'],
    xml: ['format'],
    svg: ['format', 'xml'],
    turtle: ['format'],
  }),
  feed: ['kernel', 'model', 'plan', 'request', 'request/views', 'store', 'view', 'export/format'],
  ...inside('ingest', ['kernel', 'model', 'store'], {
    format: [],
    checks: ['format'],
    records: ['format', 'checks'],
    seed: ['format', 'checks', 'records'],
    tables: ['format', '/csv'],
    import: ['format', 'checks', 'records', 'seed', 'tables'],
  }),
  persistence: [
    'kernel',
    'model',
    'store',
    'journal',
    'journal/files',
    'journal/machine',
    'ingest/records',
  ],
  config: ['kernel'],
  log: ['kernel'],
  questions: ['kernel', 'model'],
  ...inside('server', ['kernel', 'json', 'model', 'plan', 'log', 'questions'], {
    metrics: [],
    pages: [],
    access: [],
    admission: [],
    documents: [],
    graphql: ['metrics', 'pages', 'access', 'admission', 'documents'],
    answering: [
      'metrics',
      'access',
      'documents',
      'graphql',
      '/request',
      '/request/selection',
      '/store',
      '/answer',
    ],
    availability: ['metrics', '/store'],
    routes: [
      'metrics',
      'pages',
      'access',
      'admission',
      'graphql',
      'availability',
      '/export',
      '/export/format',
      '/feed',
    ],
  }),
  graphiql: [],
};

/** The files that put the parts together; they alone open a store. */
const ROOTS = '^src/(cli|main|index)[.]ts$|^src/(library|commands)/';

/**
 * A folder with rooms: all import from `outside`, a room from those that it names, and the files of
 * the folder itself from all its rooms. A name with a slash in front is that of a folder elsewhere.
 */
function inside(folder, outside, rooms) {
  const full = (name) => (name.startsWith('/') ? name.slice(1) : `${folder}/${name}`);
  const elsewhere = Object.values(rooms)
    .flat()
    .filter((name) => name.startsWith('/'));
  return Object.fromEntries([
    ...Object.entries(rooms).map(([name, allowed]) => [
      full(name),
      [...outside, ...allowed.map(full)],
    ]),
    [folder, [...new Set([...outside, ...elsewhere.map(full)]), ...Object.keys(rooms).map(full)]],
  ]);
}

const folders = Object.keys(MAY_IMPORT);
for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
  for (const other of allowed) {
    if (folders.indexOf(other) >= folders.indexOf(folder) || !folders.includes(other)) {
      throw new Error(`${folder} may not import from ${other}: it must stand above it`);
    }
  }
}

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-looks-upstream-only`,
  severity: 'error',
  from: { path: `^src/${folder}/[^/]+$` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/[^/]+$` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'every-file-has-a-layer',
      comment: 'A new folder is a decision: give it a row in MAY_IMPORT.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/[^/]+$|${ROOTS}` },
      to: {},
    },
    {
      name: 'only-the-roots-look-at-commands-and-library',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|main|index)[.]ts$|^src/(library|commands)/' },
      to: { path: '^src/(library|commands)/' },
    },
    {
      name: 'the-library-knows-no-command',
      severity: 'error',
      from: { path: '^src/library/' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'stores-are-strangers',
      severity: 'error',
      from: { path: '^src/store/([^/]+)/' },
      to: { path: '^src/store/[^/]+/', pathNot: '^src/store/($1|edits)/' },
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
        pathNot: `^src/(sdl|api|request|feed|questions|server|graphiql)/|${ROOTS}`,
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
    // A package may have entries beside its main one, such as `graphology-metrics/centrality/pagerank.js`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css$' },
  },
};

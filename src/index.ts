/** The public API of the package. What is not here may change without notice. */

// The model: what SDL says a graph may hold.
export { readModel, type ReadModel } from './sdl/read-model.js';
export { readSchemaFolder } from './sdl/syntax/read-schema-folder.js';
export type { SdlFile } from './sdl/syntax/parse-sdl.js';
export type * from './model/graph-model.js';
export { loadModel } from './library/load-model.js';

// The API that follows from it.
export { printApi } from './api/print-api.js';
export { buildApiSchema } from './api/build-api-schema.js';

// From a request to a plan, and the answer of a store.
export { Planner, type RootField } from './request/planner.js';
export { DEFAULT_LIMITS, type Limits } from './request/limits.js';
export { printPlan } from './plan/print-plan.js';
export type { Plan } from './plan/plan.js';
export { readAnswer, type Answer } from './plan/answer.js';
export type { JsonText } from './json/json-text.js';
export type { Hop } from './plan/hop.js';
export type { PathsAnswer, PathsQuestion } from './plan/paths-question.js';
export {
  openCypherCompiler,
  type CypherCompiler,
  type CypherStatement,
} from './library/open-cypher-compiler.js';

// Records: what is written.
export type {
  EdgeRecord,
  GraphRecord,
  NodeRecord,
  RecordValue,
  SourceRecord,
} from './model/record.js';
export { checkData, type DataReport } from './ingest/check-data.js';
export { loadRecords } from './library/load-records.js';
export { streamRecords } from './ingest/records/stream-records.js';
export type { RecordsEnd } from './ingest/records/records-format.js';

export type { ConnectEdit, Edit, EditRules, NodeEdit } from './model/edit.js';

// Stores: what holds a graph.
export { openStore, type OpenStoreOptions } from './library/open-store.js';
export type { ReadOptions, Store, StoreContents, WriteResult } from './store/store.js';
export { fillStore, type FilledStore, type FillOptions } from './ingest/records/fill-store.js';
export { fillFromSeed } from './library/fill-from-seed.js';

// A whole graph, to be asked in this process or to be served.
export { openGraph, type GraphContext, type OpenGraph } from './library/open-graph.js';
export { startServer, type RunningServer, type ServerOptions } from './server/start-server.js';
export { createAccess, type AccessOptions } from './server/access/access.js';
export { createErrorFormatter } from './server/graphql/create-error-formatter.js';
export { createLog } from './log/create-log.js';
export { loadQuestions } from './library/load-questions.js';
export { starterQuestions } from './questions/starter-questions.js';
export type { Preset } from './questions/preset.js';
export { Meter } from './server/metrics/meter.js';
export { Readiness } from './server/availability/readiness.js';

// Views: parts of a graph to be drawn, and their files for other programs.
export { selectNeighborhood } from './view/select-neighborhood.js';
export { buildView, type ViewWants } from './view/build-view.js';
export type { ViewContext, ViewSelection } from './view/view-context.js';
export type * from './view/graph-view.js';
export { GRAPH_FORMATS } from './export/graph-formats.js';
export type { ExportGraph, GraphFormat, PlacedNode } from './export/format/graph-format.js';

// What can go wrong.
export { CommuniqueError, type ErrorCode } from './kernel/errors.js';
export { printProblems, type Problem } from './kernel/problem.js';

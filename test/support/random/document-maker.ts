import type { GraphQLSchema } from 'graphql';
import type { OracleGraph } from '../oracle/oracle-graph.js';
import type { Choices } from './choices.js';
import { DocumentVariables } from './random-variables.js';
import { ResponseKeys } from './response-keys.js';

/** A named fragment of a document. */
export interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly selection: string;
}

/** What the makers of a document's parts share; it collects fragments and variables. */
export class DocumentMaker {
  readonly schema: GraphQLSchema;
  readonly graph: OracleGraph;
  readonly choices: Choices;
  readonly variables: DocumentVariables;
  readonly keys: ResponseKeys;
  /** Those that are complete: only they may be spread, so that none contains itself. */
  readonly fragments: Fragment[] = [];
  #fieldsLeft: number;

  constructor(schema: GraphQLSchema, graph: OracleGraph, choices: Choices, mostFields: number) {
    this.schema = schema;
    this.graph = graph;
    this.choices = choices;
    this.variables = new DocumentVariables(choices);
    this.keys = new ResponseKeys(choices);
    this.#fieldsLeft = mostFields;
  }

  /** Whether the document may nest further fields; each call uses up one of them. */
  mayNest(): boolean {
    this.#fieldsLeft -= 1;
    return this.#fieldsLeft > 0;
  }
}

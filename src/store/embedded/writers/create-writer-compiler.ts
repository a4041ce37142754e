import type { JsonText } from '../../../json/json-text.js';
import { objectWriter } from '../../../json/object-writer.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { EdgeField, Field, SourceField } from '../../../plan/plan.js';
import { expandOne } from '../access/expand.js';
import { isNode } from '../graph/graph.js';
import type { Row, StoredNode, StoredSource } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';
import { compileRelatedList } from './compile-lists.js';
import type { TextCache } from './text-cache.js';
import type { Run } from '../access/run.js';
import { cacheTexts } from './cache-texts.js';
import { writeValue } from './write-value.js';
import type { NodeWriter, RowWriter, WriterCompiler } from './writer-compiler.js';

/** Creates a compiler of writers that cache the texts of nodes in `texts`. */
export function createWriterCompiler(texts: TextCache): WriterCompiler {
  const compile: WriterCompiler = {
    texts,
    fields: (fields) => {
      const compiled = new Map(fields.map((field) => [field, compileField(field, compile)]));
      const write = objectWriter(fields, (field) => compiled.get(field) ?? 'null');
      if (!texts.isEnabled || !fields.every(isFixed)) return readsNode(write);
      const ones = fields.filter(({ kind }) => kind === 'one').map((field) => compiled.get(field));
      return readsNode(cacheTexts(write, ones.filter(isWriter), texts));
    },
    edge: (fields, cursorOf) =>
      objectWriter(fields, (field) => compileEdgeField(field, cursorOf, compile)),
  };
  return compile;
}

/** Says which node is read before it is written, or found in the cache. */
function readsNode(write: NodeWriter): NodeWriter {
  return (node, run) => {
    run.graph.tracker.readsNode(node);
    return write(node, run);
  };
}

function isWriter(compiled: NodeWriter | JsonText | undefined): compiled is NodeWriter {
  return typeof compiled === 'function';
}

/** Whether a field has the same text in every answer, until the graph changes. */
function isFixed(field: Field): boolean {
  return field.kind === 'one'
    ? field.fields.every(isFixed)
    : field.kind !== 'list' && field.kind !== 'version';
}

function compileField(field: Field, compile: WriterCompiler): NodeWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'property': {
      const { property } = field;
      return ({ properties }) => writeValue(properties[property]);
    }
    case 'version':
      return (node, { graph }) => {
        readsOutgoingEdges(node, graph);
        return String(node.version);
      };
    case 'one': {
      const { relationship } = field;
      const write = compile.fields(field.fields);
      return (node, run) => {
        const far = expandOne(node, relationship);
        return far === undefined ? 'null' : write(far, run);
      };
    }
    case 'list':
      return compileRelatedList(field.list, field.relationship, compile);
    default:
      return assertNever(field);
  }
}

/** A change of them is one of the node's version. */
function readsOutgoingEdges(node: StoredNode, { model, tracker }: Graph): void {
  for (const relationship of model.relationships) {
    if (relationship.from === node.type.name) tracker.readsEdges(relationship, 'OUT', node.index);
  }
}

function compileEdgeField(
  field: EdgeField,
  cursorOf: (row: Row, run: Run) => JsonText,
  compile: WriterCompiler,
): RowWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'cursor':
      return cursorOf;
    case 'node': {
      const write = compile.fields(field.fields);
      return ({ node }, run) => write(node, run);
    }
    case 'property': {
      const { property } = field;
      return ({ edge }) => writeValue(edge?.value(property));
    }
    case 'reference': {
      const { property } = field;
      const write = compile.fields(field.fields);
      return ({ edge }, run) => {
        const node = edge?.value(property);
        return isNode(node) ? write(node, run) : 'null';
      };
    }
    case 'known': {
      const { property } = field;
      return ({ edge }) => String(edge?.value(property) !== undefined);
    }
    case 'sources': {
      const write = objectWriter(field.fields, (each) => compileSource(each, compile));
      return ({ edge }, run) => writeList(edge?.sources() ?? [], write, run);
    }
    default:
      return assertNever(field);
  }
}

function compileSource(
  field: SourceField,
  compile: WriterCompiler,
): JsonText | ((source: StoredSource, run: Run) => JsonText) {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'paragraph':
      return ({ paragraph }) => String(paragraph);
    case 'source': {
      const write = compile.fields(field.fields);
      return ({ source }, run) => write(source, run);
    }
    default:
      return assertNever(field);
  }
}

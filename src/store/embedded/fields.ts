import { assertNever } from '../../kernel/errors.js';
import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { EdgeField, Field, SourceField } from '../../plan/plan.js';
import { toAnswerValue } from './answer-value.js';
import { expandOne } from './expand.js';
import type { Row } from './row.js';
import type { FieldBinder } from './field-binder.js';
import { isNode } from './graph.js';
import type { StoredNode, StoredSource } from './graph.js';
import { bindRelatedList } from './lists.js';
import type { Run } from './run.js';

/** Makes the binder of one run. */
export function createFieldBinder(run: Run): FieldBinder {
  const bind: FieldBinder = {
    run,
    fields: (fields) => {
      const writers = fields.map((field) => ({ key: field.key, write: bindField(field, bind) }));
      return (node) => {
        const answer: AnswerNode = {};
        for (const { key, write } of writers) answer[key] = write(node);
        return answer;
      };
    },
    edge: (fields, cursorOf) => {
      const writers = fields.map((field) => ({
        key: field.key,
        write: bindEdgeField(field, cursorOf, bind),
      }));
      return (row) => {
        const answer: AnswerNode = {};
        for (const { key, write } of writers) answer[key] = write(row);
        return answer;
      };
    },
  };
  return bind;
}

function bindField(field: Field, bind: FieldBinder): (node: StoredNode) => AnswerValue {
  switch (field.kind) {
    case 'property': {
      const { property } = field;
      return ({ properties }) => toAnswerValue(properties[property]);
    }
    case 'one': {
      const write = bind.fields(field.fields);
      return (node) => {
        const far = expandOne(node, field.relationship);
        return far === undefined ? null : write(far);
      };
    }
    case 'list':
      return bindRelatedList(field.list, field.relationship, bind);
    default:
      return assertNever(field);
  }
}

function bindEdgeField(
  field: EdgeField,
  cursorOf: (row: Row) => string,
  bind: FieldBinder,
): (row: Row) => AnswerValue {
  switch (field.kind) {
    case 'cursor':
      return cursorOf;
    case 'node': {
      const write = bind.fields(field.fields);
      return ({ node }) => write(node);
    }
    case 'property':
      return ({ edge }) => toAnswerValue(edge?.properties[field.property]);
    case 'reference': {
      const write = bind.fields(field.fields);
      return ({ edge }) => {
        const node = edge?.properties[field.property];
        return isNode(node) ? write(node) : null;
      };
    }
    case 'known':
      return ({ edge }) => edge?.properties[field.property] !== undefined;
    case 'sources': {
      const write = bindSource(field.fields, bind);
      return ({ edge }) => edge?.sources.map(write) ?? [];
    }
    default:
      return assertNever(field);
  }
}

function bindSource(
  fields: readonly SourceField[],
  bind: FieldBinder,
): (source: StoredSource) => AnswerNode {
  const writers = fields.map((field) => {
    if (field.kind === 'paragraph') {
      return { key: field.key, write: ({ paragraph }: StoredSource): AnswerValue => paragraph };
    }
    const write = bind.fields(field.fields);
    return { key: field.key, write: ({ source }: StoredSource): AnswerValue => write(source) };
  });
  return (source) => {
    const answer: AnswerNode = {};
    for (const { key, write } of writers) answer[key] = write(source);
    return answer;
  };
}

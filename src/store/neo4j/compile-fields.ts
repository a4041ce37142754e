import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { NodeType } from '../../model/graph-model.js';
import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { Field } from '../../plan/plan.js';
import { compileRelatedList } from './compile-list.js';
import { toOnePattern } from './compile-order.js';
import type { Compiler } from './compiler.js';
import { decodeValue, propertyDecoder, rowsOf } from './decode-value.js';
import { readProperty } from './edge-access.js';
import type { FieldCompiler } from './field-compiler.js';
import { RowShape, type Decoder } from './row-shape.js';

/** Makes the compiler of what is wanted of nodes. */
export function createFieldCompiler(compiler: Compiler): FieldCompiler {
  const compile: FieldCompiler = {
    compiler,
    fields: (fields, type, node, shape) => {
      const writers = fields.map((field) => ({
        key: field.key,
        decode: compileField(compile, field, type, node, shape),
      }));
      return (row, values) => {
        const answer: AnswerNode = {};
        for (const { key, decode } of writers) answer[key] = decode(row, values);
        return answer;
      };
    },
    nested: (fields, type, node) => {
      const shape = new RowShape();
      const decode = compile.fields(fields, type, node, shape);
      return { returns: shape.toReturn([node], () => compiler.fresh('k')), decode };
    },
  };
  return compile;
}

function compileField(
  compile: FieldCompiler,
  field: Field,
  type: string,
  node: string,
  shape: RowShape,
): Decoder<AnswerValue> {
  switch (field.kind) {
    case 'property': {
      const property = nodeTypeOf(compile.compiler, type).properties.get(field.property);
      const decode = property === undefined ? decodeValue : propertyDecoder(property);
      const at = shape.add(readProperty(node, field.property));
      return (row) => decode(row[at]);
    }
    case 'one': {
      const far = compile.compiler.fresh('n');
      const { returns, decode } = compile.nested(field.fields, field.relationship.target, far);
      const pattern = toOnePattern(compile.compiler, field.relationship, node, far);
      const at = shape.add(`COLLECT { MATCH ${pattern} ${returns} LIMIT 1 }`);
      return (row, values) => {
        const [only] = rowsOf(row[at]);
        return only === undefined ? null : decode(only, values);
      };
    }
    case 'list':
      return compileRelatedList(compile, field.list, field.relationship, node, shape);
    default:
      return assertNever(field);
  }
}

function nodeTypeOf({ model }: Compiler, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${name}`);
  return type;
}

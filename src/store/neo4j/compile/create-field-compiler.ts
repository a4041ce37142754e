import type { JsonText } from '../../../json/json-text.js';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { NodeType } from '../../../model/graph-model.js';
import type { Field } from '../../../plan/plan.js';
import { compileRelatedList } from './compile-list.js';
import { toOnePattern } from './compile-order.js';
import { canonicalWriter } from './canonical-writer.js';
import type { Compiler } from './compiler.js';
import { rowsOf } from '../encoding/decode-value.js';
import { FIRST_VERSION, VERSION } from '../encoding/names.js';
import type { FieldCompiler } from './field-compiler.js';
import { Projection, type Decoder } from '../encoding/projection.js';

export function createFieldCompiler(compiler: Compiler): FieldCompiler {
  const compile: FieldCompiler = {
    compiler,
    fields: (fields, type, node, projection) =>
      canonicalWriter(fields, (field) => compileField(compile, field, type, node, projection)),
    nested: (fields, type, node) => {
      const projection = new Projection();
      const write = compile.fields(fields, type, node, projection);
      return { returns: projection.toReturn([node], () => compiler.fresh('k')), write };
    },
  };
  return compile;
}

function compileField(
  compile: FieldCompiler,
  field: Field,
  type: string,
  node: string,
  projection: Projection,
): Decoder<JsonText> | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'property': {
      const property = nodeTypeOf(compile.compiler, type).properties.get(field.property);
      const write = compile.compiler.writerOf(property);
      const read = projection.addProperty(node, field.property, compile.compiler);
      return (row) => write(read(row));
    }
    case 'version': {
      const read = projection.addProperty(node, VERSION, compile.compiler);
      return (row) => String(Number(read(row) ?? FIRST_VERSION));
    }
    case 'one': {
      const far = compile.compiler.fresh('n');
      const { returns, write } = compile.nested(field.fields, field.relationship.target, far);
      const pattern = toOnePattern(compile.compiler, field.relationship, node, far);
      const at = projection.add(`COLLECT { MATCH ${pattern} ${returns} LIMIT 1 }`);
      return (row, values) => {
        const [only] = rowsOf(row[at]);
        return only === undefined ? 'null' : write(only, values);
      };
    }
    case 'list':
      return compileRelatedList(compile, field.list, field.relationship, node, projection);
    default:
      return assertNever(field);
  }
}

function nodeTypeOf({ model }: Compiler, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${name}`);
  return type;
}

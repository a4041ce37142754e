import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { Property } from '../../../model/graph-model.js';
import type { EdgeField, SourceField } from '../../../plan/plan.js';
import { PARAGRAPH, toParagraph } from '../encoding/decode-record.js';
import { rowsOf } from '../encoding/decode-value.js';
import { type EdgeAccess } from './edge-access.js';
import { canonicalWriter } from './canonical-writer.js';
import type { FieldCompiler } from './field-compiler.js';
import { quoteName, SOURCE_IDS, SOURCE_PARAGRAPHS } from '../encoding/names.js';
import type { Rows } from './rows.js';
import { Projection, type Decoder, type RawReader } from '../encoding/projection.js';
import { isMissing } from '../encoding/scalar-reader.js';

/** The rows of a list, and what its edge fields are compiled with. */
export interface EdgeContext {
  readonly rows: Rows;
  /** The type of the nodes. */
  readonly type: string;
  /** The type of the edges; absent if they have no properties, or a tally. */
  readonly edgeType: string | undefined;
  readonly addCursor: () => Decoder<JsonText>;
}

/** Adds to a row the selected fields of the node, of the edge that leads to it, and its cursor. */
export function compileEdgeFields(
  compile: FieldCompiler,
  fields: readonly EdgeField[],
  context: EdgeContext,
  projection: Projection,
): Decoder<JsonText> {
  return canonicalWriter(fields, (field) => compileEdgeField(compile, field, context, projection));
}

function compileEdgeField(
  compile: FieldCompiler,
  field: EdgeField,
  context: EdgeContext,
  projection: Projection,
): Decoder<JsonText> | JsonText {
  const { rows, type, addCursor } = context;
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'cursor':
      return addCursor();
    case 'node':
      return compile.fields(field.fields, type, rows.node, projection);
    case 'property': {
      const write = compile.compiler.writerOf(propertyOf(compile, context, field.property));
      const read = addProperty(compile, rows, field.property, projection);
      return (row) => write(read(row));
    }
    case 'known': {
      const read = addProperty(compile, rows, field.property, projection);
      return (row) => String(!isMissing(read(row)));
    }
    case 'reference': {
      const far = compile.compiler.fresh('n');
      const property = propertyOf(compile, context, field.property);
      const writeId = compile.compiler.writerOf(property);
      const { returns, write } = compile.nested(field.fields, field.type, far);
      const id = edgeOf(rows).property(field.property);
      const at = projection.add(
        `COLLECT { MATCH (${far}:${quoteName(field.type)} {id: ${id}}) ${returns} }`,
      );
      const readId = addProperty(compile, rows, field.property, projection);
      return (row, values) => {
        const [only] = rowsOf(row[at]);
        if (only !== undefined) return write(only, values);
        // An id without a node is that of a deleted one; any other value does not conform.
        const found = readId(row);
        return typeof found === 'string' ? 'null' : writeId(found);
      };
    }
    case 'sources':
      return compileSources(compile, field.fields, edgeOf(rows), projection);
    default:
      return assertNever(field);
  }
}

/** The documents of an edge: it stores their ids and paragraphs, in the order of the record. */
function compileSources(
  compile: FieldCompiler,
  fields: readonly SourceField[],
  edge: EdgeAccess,
  projection: Projection,
): Decoder<JsonText> {
  const { compiler } = compile;
  const index = compiler.fresh('x');
  const source = compiler.fresh('n');
  const sourceType = compiler.model.sourceType ?? '';
  const ids = edge.property(SOURCE_IDS);
  const inner = new Projection();
  const paragraph = `${edge.property(SOURCE_PARAGRAPHS)}[${index}]`;
  const write = canonicalWriter(fields, (field) =>
    compileSource(compile, field, { source, sourceType }, inner, paragraph),
  );
  const needsNode = fields.some(({ kind }) => kind === 'source');
  const match = needsNode
    ? ` MATCH (${source}:${quoteName(sourceType)} {id: ${ids}[${index}]})`
    : '';
  const at = projection.add(
    `COLLECT { UNWIND range(0, size(coalesce(${ids}, [])) - 1) AS ${index}${match} ${inner.toReturn([index, ...(needsNode ? [source] : [])], () => compiler.fresh('k'))} }`,
  );
  return (row, values) => writeList(rowsOf(row[at]), write, values);
}

function compileSource(
  compile: FieldCompiler,
  field: SourceField,
  { source, sourceType }: { readonly source: string; readonly sourceType: string },
  projection: Projection,
  paragraph: string,
): Decoder<JsonText> | JsonText {
  if (field.kind === 'typename') return `"${field.name}"`;
  if (field.kind === 'source') return compile.fields(field.fields, sourceType, source, projection);
  const at = projection.add(paragraph);
  const writeParagraph = compile.compiler.writerOf(PARAGRAPH);
  return (row) => writeParagraph(toParagraph(row[at]));
}

function propertyOf(
  { compiler }: FieldCompiler,
  { edgeType }: EdgeContext,
  name: string,
): Property | undefined {
  return compiler.model.edgeTypes.get(edgeType ?? '')?.properties.get(name);
}

/** Adds a property of the edge of a row, or a value of its tally. */
function addProperty(
  { compiler }: FieldCompiler,
  rows: Rows,
  name: string,
  projection: Projection,
): RawReader {
  const edge = edgeOf(rows);
  if (edge.stored !== undefined) return projection.addProperty(edge.stored(), name, compiler);
  const at = projection.add(edge.property(name));
  return (row) => row[at];
}

function edgeOf({ edge }: Rows): EdgeAccess {
  if (edge === undefined)
    throw new CommuniqueError('INTERNAL', 'rows of a list at the root have no edge');
  return edge;
}

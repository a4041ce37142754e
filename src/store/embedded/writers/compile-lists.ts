import { type JsonText } from '../../../json/json-text.js';
import { objectWriter } from '../../../json/object-writer.js';
import { assertNever } from '../../../kernel/errors.js';
import type { RelationshipField } from '../../../model/graph-model.js';
import { encodeCursor } from '../../../plan/cursor.js';
import type { ListPart, ListRead, PageInfoField } from '../../../plan/plan.js';
import { bindRelated, type ListSource, RelatedSource, RootSource } from '../access/list-source.js';
import { oncePerRun } from '../access/once-per-run.js';
import { bindOrder } from '../access/bind-order.js';
import type { Row, RowList } from '../graph/graph.js';
import type { Run } from '../access/run.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileGroups } from './compile-groups.js';
import { writeNodes, writeRows } from './write-rows.js';
import type { NodeWriter, WriterCompiler } from './writer-compiler.js';

type SourceWriter = (source: ListSource, run: Run) => JsonText;
type CursorWriter = (row: Row, run: Run) => JsonText;

/** Compiles a list at the root. */
export function compileRootList(
  list: ListRead,
  type: string,
  compile: WriterCompiler,
): (run: Run) => JsonText {
  const write = compileParts(
    list,
    compile,
    oncePerRun((run) => bindOrder(list.order, type, run)),
  );
  return (run) => write(new RootSource(list, type, run), run);
}

/** Compiles the list of a relationship field. */
export function compileRelatedList(
  list: ListRead,
  field: RelationshipField,
  compile: WriterCompiler,
): NodeWriter {
  const bind = oncePerRun((run) => bindRelated(list, field, run));
  const write = compileParts(list, compile, (run) => bind(run).order());
  return (node, run) => write(new RelatedSource(node, bind(run)), run);
}

function compileParts(
  list: ListRead,
  compile: WriterCompiler,
  orderOf: (run: Run) => ReturnType<typeof bindOrder>,
): SourceWriter {
  const fingerprint = list.page?.fingerprint ?? ''; // Without a page, no cursor is written.
  const cursorOf: CursorWriter = (row, run) =>
    `"${encodeCursor(fingerprint, orderOf(run).position(row))}"`;
  return objectWriter(list.parts, (part) => compilePart(part, cursorOf, compile));
}

function compilePart(
  part: ListPart,
  cursorOf: CursorWriter,
  compile: WriterCompiler,
): SourceWriter | JsonText {
  switch (part.kind) {
    case 'typename':
      return `"${part.name}"`;
    case 'nodes': {
      const write = compile.fields(part.fields);
      return (source, run) => writeNodes(source.window().rows, write, run);
    }
    case 'edges': {
      const write = compile.edge(part.fields, cursorOf);
      return (source, run) => writeRows(source.window().rows, write, run);
    }
    case 'pageInfo':
      return objectWriter(part.fields, (field) => compileInfo(field, cursorOf));
    case 'totalCount':
      return (source) => String(source.count());
    case 'aggregate':
      return compileAggregate(part.fields);
    case 'groups': {
      const write = compileGroups(part, compile);
      return (source, run) => write(source.nodes(), run);
    }
    default:
      return assertNever(part);
  }
}

function compileInfo(field: PageInfoField, cursorOf: CursorWriter): SourceWriter | JsonText {
  const cursorAt =
    (positionIn: (rows: RowList) => number): SourceWriter =>
    (source, run) => {
      const { rows } = source.window();
      return rows.length === 0 ? 'null' : cursorOf(rows.at(positionIn(rows)), run);
    };
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'hasNextPage':
      return (source) => String(source.window().hasAfter());
    case 'hasPreviousPage':
      return (source) => String(source.window().hasBefore());
    case 'startCursor':
      return cursorAt(() => 0);
    case 'endCursor':
      return cursorAt(({ length }) => length - 1);
    default:
      return assertNever(field);
  }
}

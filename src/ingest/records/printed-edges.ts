import type { GraphModel, Property, Relationship } from '../../model/graph-model.js';
import type { RecordValue } from '../../model/record.js';
import { isParagraph } from '../../model/scalar-values.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';
import type { ResolvedEdgeWriter } from '../../store/resolved-edge-writer.js';
import { EdgeRun } from './edge-run.js';
import { NodeFinder, ReferenceFinder } from './node-finder.js';
import { PrintedBytes } from './printed-bytes.js';
import { type Printed, shapeOfEdge } from './printed-shapes.js';
import { readValue } from '../format/read-value.js';
import { nodeType } from '../format/seed-format.js';

/** How edges of a relationship are printed. */
interface Shape {
  readonly relationship: Relationship;
  readonly head: Uint8Array;
  readonly from: NodeFinder;
  readonly to: NodeFinder;
  readonly properties: readonly ShapeProperty[];
  /** The positions of the properties that hold the start and the end of such an edge. */
  readonly dates: readonly [from: number, to: number] | undefined;
}

interface ShapeProperty {
  readonly property: Property;
  readonly name: Uint8Array;
  readonly position: number;
  /** For a property that references nodes. */
  readonly finder: ReferenceFinder | undefined;
}

/** Consecutive edges of a chunk, and the end of the last line. */
export interface ReadEdges {
  readonly edges: ResolvedEdges;
  readonly end: number;
}

/** The position of the `e` of `edge` in a line; in the line of a node, there is an `n`. */
const KIND_AT = '{"kind":"'.length;
const [E] = bytesOf('e');

const TO = bytesOf(',"to":"');
const PROPERTIES = bytesOf(',"properties":{');
const SOURCES = bytesOf('},"sources":[');
const SOURCE = bytesOf('{"source":"');
const PARAGRAPH = bytesOf(',"paragraph":');
const NULL = bytesOf('null');
const CLOSE = bytesOf('}');
const END = bytesOf(']}\n');
const QUOTE = bytesOf('"');
const COMMA = bytesOf(',');
const LIST = bytesOf('[');
const LIST_END = bytesOf(']');
const NO_ITEMS = bytesOf('[]');

const EMPTY: readonly string[] = Object.freeze([]);

/**
 * Reads edges that are exactly as `printRecord` prints them and whose nodes are in the store, without creating
 * strings for ids. It never reports a problem: any other line is left to the reader of records.
 */
export class PrintedEdges {
  readonly #model: GraphModel;
  readonly #text = new PrintedBytes();
  readonly #shapes: readonly Shape[];
  readonly #documents: NodeFinder | undefined;
  /** That of the previous line, which is mostly the next one too. */
  #last: Shape | undefined;

  constructor(model: GraphModel, store: ResolvedEdgeWriter) {
    this.#model = model;
    this.#shapes = model.relationships.map((relationship) => {
      const { head, properties, interval } = shapeOfEdge(relationship, model);
      const positionOf = (name: string): number =>
        properties.find(({ property }) => property.name === name)?.position ?? -1;
      return {
        relationship,
        head: bytesOf(head),
        from: new NodeFinder(store.idsOf(relationship.from)),
        to: new NodeFinder(store.idsOf(relationship.to)),
        properties: properties.map((each) => toBytes(each, model, store)),
        dates: interval && [positionOf(interval.from), positionOf(interval.to)],
      };
    });
    const { sourceType } = model;
    this.#documents =
      sourceType === undefined ? undefined : new NodeFinder(store.idsOf(sourceType));
  }

  /** Moves on to the next chunk of the file, of whole lines. */
  open(bytes: Buffer): void {
    this.#text.open(bytes);
  }

  /**
   * Reads consecutive edges of one relationship, at most `most`, from the line at `start`; `undefined` if that line
   * is left to the reader of records.
   */
  read(start: number, most: number): ReadEdges | undefined {
    const shape = this.#shapeAt(start);
    if (shape === undefined) return undefined;
    const edges = new EdgeRun(shape.relationship, shape.properties.length);
    let end = start;
    while (edges.length < most && this.#readLine(end, shape, edges)) end = this.#text.at;
    return edges.length === 0 ? undefined : { edges, end };
  }

  #shapeAt(start: number): Shape | undefined {
    const text = this.#text;
    if (text.bytes[start + KIND_AT] !== E) return undefined;
    text.goTo(start);
    if (this.#last !== undefined && text.skip(this.#last.head)) return this.#last;
    const shape = this.#shapes.find(({ head }) => text.skip(head));
    if (shape !== undefined) this.#last = shape;
    return shape;
  }

  #readLine(start: number, { head, from, to, properties, dates }: Shape, run: EdgeRun): boolean {
    const text = this.#text;
    text.goTo(start);
    if (!text.skip(head)) return false;
    const fromIndex = this.#findRest(from);
    if (fromIndex === -1 || !text.skip(TO)) return false;
    const toIndex = this.#findRest(to);
    if (toIndex === -1 || !text.skip(PROPERTIES)) return false;
    run.setEnds(fromIndex, toIndex);
    if (!this.#readProperties(properties, run) || !text.skip(SOURCES)) return false;
    if (dates !== undefined && run.isReversed(dates)) return false;
    if (!text.skip(END) && !this.#readSources(run)) return false;
    run.add();
    return true;
  }

  /** Reads the rest of an id, and returns the index of its node; -1 if there is none. */
  #findRest(finder: NodeFinder | ReferenceFinder): number {
    const text = this.#text;
    const end = text.textEnd();
    if (end === -1) return -1;
    const position = finder.find(text.bytes, text.at, end);
    text.goTo(end + 1);
    return position;
  }

  #readProperties(properties: readonly ShapeProperty[], run: EdgeRun): boolean {
    const text = this.#text;
    let isFirst = true;
    for (const each of properties) {
      const { property, name, position } = each;
      if (isFirst ? text.skip(name) : text.skipAfterComma(name)) {
        isFirst = false;
        const value = this.#readValue(each);
        if (value === undefined) return false;
        run.setValue(position, value);
      } else if (property.required) {
        return false;
      } else {
        run.setValue(position, undefined);
      }
    }
    return true;
  }

  #readValue({ property, finder }: ShapeProperty): RecordValue | undefined {
    if (finder === undefined) return readValue(this.#readPrinted(property), property, this.#model);
    const position = this.#text.skip(QUOTE) ? this.#findRest(finder) : -1;
    return position === -1 ? undefined : position;
  }

  #readPrinted({ type, list }: Property): unknown {
    const text = this.#text;
    if (list) return this.#readList();
    switch (type.kind) {
      case 'Int':
      case 'Float':
        return text.number();
      case 'Enum':
      case 'PartialDate':
      case 'String':
        return text.skip(QUOTE) ? text.textRest() : undefined;
      case 'ID':
      case 'Boolean':
      case 'Reference':
        return undefined; // rare, or read by a finder
    }
  }

  #readList(): readonly string[] | undefined {
    const text = this.#text;
    if (text.skip(NO_ITEMS)) return EMPTY;
    if (!text.skip(LIST)) return undefined;
    const list: string[] = [];
    do {
      const value = text.skip(QUOTE) ? text.textRest() : undefined;
      if (value === undefined) return undefined;
      list.push(value);
    } while (text.skip(COMMA));
    return text.skip(LIST_END) ? list : undefined;
  }

  #readSources(run: EdgeRun): boolean {
    const text = this.#text;
    if (this.#documents === undefined) return false;
    do {
      if (!text.skip(SOURCE)) return false;
      const document = this.#findRest(this.#documents);
      if (document === -1 || !text.skip(PARAGRAPH)) return false;
      const paragraph = text.skip(NULL) ? null : text.number();
      if (paragraph !== null && !isParagraph(paragraph)) return false;
      if (!text.skip(CLOSE)) return false;
      run.addSource(document, paragraph);
    } while (text.skip(COMMA));
    return text.skip(END);
  }
}

function toBytes(
  { property, name, position }: Printed,
  model: GraphModel,
  store: ResolvedEdgeWriter,
): ShapeProperty {
  const { type, list } = property;
  const target = type.kind === 'Reference' && !list ? type.target : undefined;
  const finder =
    target === undefined
      ? undefined
      : new ReferenceFinder(store.idsOf(target), nodeType(model, target));
  return { property, name: bytesOf(name), position, finder };
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

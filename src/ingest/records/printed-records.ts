import type { GraphModel, Property } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { findReversedDates } from '../../model/reversed-dates.js';
import { isParagraph } from '../../model/scalar-values.js';
import {
  type EdgeShape,
  type NodeShape,
  type Printed,
  shapeOfEdge,
  shapeOfNode,
} from './printed-shapes.js';
import { PrintedText } from './printed-text.js';
import { readValue } from '../format/read-value.js';
import { isIdOf } from '../../model/id-form.js';

/** The roles of ids in a line. */
const ROLES = { from: 0, to: 1, source: 2, property: 3 } as const;

const SOURCES_BEGIN = '},"sources":[';

/**
 * Reads lines that are exactly as `printRecord` prints them, several times as fast as parsing JSON. It never
 * reports a problem: any other line is left to the reader of JSON, which does.
 */
export class PrintedRecords {
  readonly #model: GraphModel;
  readonly #shapes: readonly (NodeShape | EdgeShape)[];
  readonly #text = new PrintedText();
  /** That of the previous line, which is mostly the next one too. */
  #last: NodeShape | EdgeShape | undefined;

  constructor(model: GraphModel) {
    this.#model = model;
    this.#shapes = [
      ...[...model.nodeTypes.values()].map((type) => shapeOfNode(type)),
      ...model.relationships.map((relationship) => shapeOfEdge(relationship, model)),
    ];
  }

  /** Moves on to the next chunk of the file, of whole lines. */
  open(bytes: Buffer, text: string): void {
    this.#text.open(bytes, text);
  }

  /** Reads the record in a line of the chunk; `undefined` if it is printed differently, or does not conform. */
  read(start: number, end: number): GraphRecord | undefined {
    const text = this.#text;
    if (!text.goTo(start, end)) return undefined;
    let shape = this.#last;
    if (shape === undefined || !text.skip(shape.head)) {
      shape = this.#shapes.find(({ head }) => text.skip(head));
      if (shape === undefined) return undefined;
      this.#last = shape;
    }
    return shape.kind === 'node' ? this.#readNode(shape) : this.#readEdge(shape);
  }

  #readNode({ type, properties: printed }: NodeShape): NodeRecord | undefined {
    const text = this.#text;
    const id = text.ownedRest();
    if (id === undefined || !isIdOf(id, type) || !text.skip(',"properties":{')) return undefined;
    const properties = this.#readProperties(printed);
    if (properties === undefined || !text.skip('}}') || !text.isAtEnd) return undefined;
    if (findReversedDates(type.interval, properties) !== undefined) return undefined;
    return { kind: 'node', type: type.name, id, properties };
  }

  #readEdge({
    relationship: { type, from: fromType, to: toType },
    properties: printed,
    interval,
  }: EdgeShape): EdgeRecord | undefined {
    const text = this.#text;
    const from = text.passingRest(ROLES.from);
    if (from === undefined || !text.skip(',"to":"')) return undefined;
    const to = text.passingRest(ROLES.to);
    if (to === undefined || !text.skip(',"properties":{')) return undefined;
    const properties = this.#readProperties(printed);
    if (properties === undefined || !text.skip(SOURCES_BEGIN)) return undefined;
    if (findReversedDates(interval, properties) !== undefined) return undefined;
    const sources = this.#readSources();
    if (sources === undefined || !text.isAtEnd) return undefined;
    return { kind: 'edge', type, fromType, toType, from, to, properties, sources };
  }

  #readProperties(printed: readonly Printed[]): Readonly<Record<string, RecordValue>> | undefined {
    const text = this.#text;
    const properties: Record<string, RecordValue> = {};
    let isFirst = true;
    for (const { property, name, position } of printed) {
      const isPresent = isFirst ? text.skip(name) : text.skipAfterComma(name);
      if (!isPresent) {
        if (property.required) return undefined;
        continue;
      }
      isFirst = false;
      const value = readValue(
        this.#readPrinted(property, ROLES.property + position),
        property,
        this.#model,
      );
      if (value === undefined) return undefined;
      properties[property.name] = value;
    }
    return properties;
  }

  #readPrinted({ type, list }: Property, role: number): unknown {
    const text = this.#text;
    if (list) return text.list();
    switch (type.kind) {
      case 'Int':
      case 'Float':
        return text.number();
      case 'Reference':
        return text.skip('"') ? text.passingRest(role) : undefined;
      case 'Enum':
      case 'PartialDate':
      case 'String':
        return text.skip('"') ? text.ownedRest() : undefined;
      case 'ID':
      case 'Boolean':
        return undefined; // rare: left to the reader of JSON
    }
  }

  #readSources(): EdgeRecord['sources'] | undefined {
    const text = this.#text;
    if (text.skip(']}')) return [];
    const sources: { source: string; paragraph: number | null }[] = [];
    do {
      if (!text.skip('{"source":"')) return undefined;
      const source = text.passingRest(ROLES.source);
      if (source === undefined || !text.skip(',"paragraph":')) return undefined;
      const paragraph = text.skip('null') ? null : text.number();
      if (paragraph !== null && !isParagraph(paragraph)) return undefined;
      if (!text.skip('}')) return undefined;
      sources.push({ source, paragraph });
    } while (text.skip(','));
    return text.skip(']}') ? sources : undefined;
  }
}

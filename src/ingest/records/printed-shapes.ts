import { compareText } from '../../kernel/compare-text.js';
import type {
  GraphModel,
  Interval,
  NodeType,
  Property,
  Relationship,
} from '../../model/graph-model.js';

/** How `printRecord` prints the nodes of a type: the head of the line, up to the id, and the properties. */
export interface NodeShape {
  readonly kind: 'node';
  readonly type: NodeType;
  readonly head: string;
  readonly properties: readonly Printed[];
}

/** How `printRecord` prints the edges of a relationship: the head up to the first id, and the properties. */
export interface EdgeShape {
  readonly kind: 'edge';
  readonly relationship: Relationship;
  readonly head: string;
  readonly properties: readonly Printed[];
  readonly interval: Interval | undefined;
}

/** A property, and its name as it is printed. */
export interface Printed {
  readonly property: Property;
  readonly name: string;
  /** Its position in the model, from 0. */
  readonly position: number;
}

export function shapeOfNode(type: NodeType): NodeShape {
  return {
    kind: 'node',
    type,
    head: `{"kind":"node","type":${JSON.stringify(type.name)},"id":"`,
    properties: printed([...type.properties.values()].filter(({ name }) => name !== 'id')),
  };
}

export function shapeOfEdge(relationship: Relationship, model: GraphModel): EdgeShape {
  const { type, from, to, edgeType } = relationship;
  const ends = JSON.stringify({ kind: 'edge', type, fromType: from, toType: to });
  const carried = model.edgeTypes.get(edgeType ?? '');
  return {
    kind: 'edge',
    relationship,
    head: `${ends.slice(0, -1)},"from":"`,
    properties: printed([...(carried?.properties.values() ?? [])]),
    interval: carried?.interval,
  };
}

/** Properties in the order in which they are printed. */
function printed(properties: readonly Property[]): readonly Printed[] {
  return properties
    .map((property, position) => ({
      property,
      name: `${JSON.stringify(property.name)}:`,
      position,
    }))
    .sort((left, right) => compareText(left.property.name, right.property.name));
}

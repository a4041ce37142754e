import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Interval, Relationship } from '../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../model/record.js';
import { edgeId } from './edge-id.js';
import type { ViewEdge, ViewNode, ViewSource } from './graph-view.js';

type Values = Readonly<Record<string, RecordValue>>;

/** Makes the nodes and edges of views out of records. */
export interface ViewMaker {
  readonly node: (record: NodeRecord, degree: number) => ViewNode;
  /** `sourceOf` gives what is told of a document beside its id. */
  readonly edge: (
    record: EdgeRecord,
    sourceOf: (id: string) => Pick<ViewSource, 'label' | 'url'>,
  ) => ViewEdge;
}

export function createViewMaker(model: GraphModel): ViewMaker {
  const relationships = new Map(
    model.relationships.map((relationship) => [keyOf(relationship), relationship]),
  );
  return {
    node: ({ type, id, properties }, degree) => {
      const declared = model.nodeTypes.get(type);
      const { name, ...others } = properties;
      return {
        id,
        type,
        label: typeof name === 'string' ? name : id,
        properties: others,
        ...datesOf(properties, declared?.interval),
        degree,
      };
    },
    edge: (record, sourceOf) => {
      const relationship = relationships.get(
        keyOf({ type: record.type, from: record.fromType, to: record.toType }),
      );
      if (relationship === undefined) {
        throw new CommuniqueError('INTERNAL', `no relationship ${record.type}`);
      }
      const interval = model.edgeTypes.get(relationship.edgeType ?? '')?.interval;
      return {
        id: edgeId(record, relationship.key),
        from: record.from,
        to: record.to,
        type: record.type,
        label: labelOf(record.type),
        properties: withoutDates(record.properties, interval),
        start: textOf(record.properties, interval?.from),
        end: textOf(record.properties, interval?.to),
        sources: record.sources.map(({ source, paragraph }) => ({
          id: source,
          ...sourceOf(source),
          paragraph: paragraph ?? undefined,
        })),
      };
    },
  };
}

/** The name of a relationship in plain words: `PARTICIPATED_IN` gives `participated in`. */
function labelOf(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

function keyOf({ type, from, to }: Pick<Relationship, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`;
}

function datesOf(
  properties: Values,
  interval: Interval | undefined,
): Pick<ViewNode, 'start' | 'end'> {
  const start = textOf(properties, interval?.from);
  // What began and has no end that is known is not taken to go on for ever.
  return { start, end: textOf(properties, interval?.to) ?? start };
}

function textOf(properties: Values, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : properties[name];
  return typeof value === 'string' ? value : undefined;
}

function withoutDates(properties: Values, interval: Interval | undefined): Values {
  if (interval === undefined) return properties;
  const { from, to } = interval;
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => name !== from && name !== to),
  );
}

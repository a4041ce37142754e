import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Interval } from '../model/graph-model.js';
import { relationshipLabel } from '../model/name-forms.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../model/record.js';
import { edgeId } from './edge-id.js';
import type { ViewEdge, ViewNode, ViewSource } from './graph-view.js';

type Values = Readonly<Record<string, RecordValue>>;

/** Makes the nodes and edges of views from records. */
export interface ElementFactory {
  readonly node: (record: NodeRecord, degree: number) => ViewNode;
  /** `sourceOf` returns the name and URL of a document by its id. */
  readonly edge: (
    record: EdgeRecord,
    sourceOf: (id: string) => Pick<ViewSource, 'label' | 'url'>,
  ) => ViewEdge;
}

/** What all edges of a relationship have in common. */
interface EdgeKind {
  readonly label: string;
  readonly key: readonly string[];
  readonly interval: Interval | undefined;
}

const factories = new WeakMap<GraphModel, ElementFactory>();

/** The factory for a model; cached. */
export function elementFactoryOf(model: GraphModel): ElementFactory {
  const cached = factories.get(model);
  if (cached !== undefined) return cached;
  const kinds = new EdgeKinds(model);
  const factory: ElementFactory = {
    node: ({ type, id, properties }, degree) => {
      const { name, ...others } = properties;
      const interval = model.nodeTypes.get(type)?.interval;
      const start = interval && textOf(properties, interval.from);
      return {
        id,
        type,
        label: typeof name === 'string' ? name : id,
        properties: others,
        start,
        // A node with a beginning and no known end is not taken to last forever.
        end: (interval && textOf(properties, interval.to)) ?? start,
        degree,
      };
    },
    edge: (record, sourceOf) => {
      const { label, key, interval } = kinds.of(record);
      return {
        id: edgeId(record, key),
        from: record.from,
        to: record.to,
        type: record.type,
        label,
        properties: interval ? withoutDates(record.properties, interval) : record.properties,
        start: interval && textOf(record.properties, interval.from),
        end: interval && textOf(record.properties, interval.to),
        sources: record.sources.map(({ source, paragraph }) => ({
          id: source,
          ...sourceOf(source),
          paragraph: paragraph ?? undefined,
        })),
      };
    },
  };
  factories.set(model, factory);
  return factory;
}

/** The kinds of edges by their names and, if several have the same name, by their ends. */
class EdgeKinds {
  readonly #byName = new Map<string, Map<string, EdgeKind>>();

  constructor(model: GraphModel) {
    for (const { type, from, to, key, edgeType } of model.relationships) {
      const same = this.#byName.get(type) ?? new Map<string, EdgeKind>();
      this.#byName.set(type, same);
      const interval = model.edgeTypes.get(edgeType ?? '')?.interval;
      same.set(`${from} ${to}`, { label: relationshipLabel(type), key, interval });
    }
  }

  of({ type, fromType, toType }: EdgeRecord): EdgeKind {
    const same = this.#byName.get(type);
    const [only] = same?.size === 1 ? same.values() : [same?.get(`${fromType} ${toType}`)];
    if (only === undefined) throw new CommuniqueError('INTERNAL', `no relationship ${type}`);
    return only;
  }
}

function textOf(properties: Values, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

function withoutDates(properties: Values, { from, to }: Interval): Values {
  const others: Record<string, RecordValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (name !== from && name !== to) others[name] = value;
  }
  return others;
}

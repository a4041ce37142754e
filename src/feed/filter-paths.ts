import {
  type ArgumentNode,
  Kind,
  type ObjectValueNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type {
  DerivedRelationshipField,
  GraphModel,
  NodeType,
  RelationshipField,
} from '../model/graph-model.js';
import { TALLY_PROPERTIES } from '../plan/tally.js';
import { argument, ID_FIELD, select } from './trace-keys.js';

/**
 * Makes selections along the paths of filters, and records which derived relationships they traverse. Each
 * relationship on a path is selected under an alias of its own.
 */
export class FilterPaths {
  readonly #model: GraphModel;
  readonly #derived = new Map<string, DerivedRelationshipField>();
  #count = 0;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** The derived relationships that were selected, by response key. */
  get derived(): ReadonlyMap<string, DerivedRelationshipField> {
    return this.#derived;
  }

  /** Selects the edges of a derived relationship, with their tallies. */
  selectDerived(
    field: DerivedRelationshipField,
    args: readonly ArgumentNode[] | undefined,
    onward: readonly SelectionNode[] = [],
  ): SelectionNode {
    const alias = this.#nextKey();
    this.#derived.set(alias, field);
    const node = select('node', { selections: [ID_FIELD, ...onward] });
    const edges = select('edges', {
      selections: [...TALLY_PROPERTIES.map((name) => select(name)), node],
    });
    return select(field.name, { alias, ...(args && { args }), selections: [edges] });
  }

  /**
   * Selects the paths from the nodes of a type to the nodes that a filter names: by id, by a unique value
   * or with `within`. Negated conditions, and those that name no node, have no paths.
   */
  pathsOf(typeName: string, where: ObjectValueNode): readonly SelectionNode[] {
    const type = this.#model.nodeTypes.get(typeName);
    if (type === undefined) return [];
    return where.fields.flatMap(({ name, value }): readonly SelectionNode[] => {
      if (COMBINATORS.has(name.value)) {
        return objectsOf(value).flatMap((each) => this.pathsOf(typeName, each));
      }
      const field = type.relationships.get(name.value);
      if (field === undefined || value.kind !== Kind.OBJECT) return [];
      const { node, edge } = field.many ? someOf(value) : { node: value, edge: undefined };
      if (node === undefined || !this.#names(field.target, node)) return [];
      return [this.#select(field, node, edge)];
    });
  }

  #select(
    field: RelationshipField,
    node: ObjectValueNode,
    edge: ObjectValueNode | undefined,
  ): SelectionNode {
    const onward = this.pathsOf(field.target, node);
    const args = [
      argument('where', node),
      ...(edge === undefined ? [] : [argument('whereEdge', edge)]),
    ];
    if (field.kind === 'derived') return this.selectDerived(field, args, onward);
    const selections = [ID_FIELD, ...onward];
    const alias = this.#nextKey();
    if (!field.many) return select(field.name, { alias, selections });
    return select(field.name, { alias, args, selections: [select('nodes', { selections })] });
  }

  /** Whether a filter names nodes, of the type itself or further along a path. */
  #names(typeName: string, where: ObjectValueNode): boolean {
    const type = this.#model.nodeTypes.get(typeName);
    if (type === undefined) return false;
    return where.fields.some(({ name, value }) => {
      if (COMBINATORS.has(name.value)) {
        return objectsOf(value).some((each) => this.#names(typeName, each));
      }
      if (value.kind === Kind.OBJECT && isUnique(type, name.value)) {
        return value.fields.some((test) => NAMING_OPERATORS.has(test.name.value));
      }
      if (name.value === 'within') return true;
      const field = type.relationships.get(name.value);
      if (field === undefined || value.kind !== Kind.OBJECT) return false;
      const node = field.many ? someOf(value).node : value;
      return node !== undefined && this.#names(field.target, node);
    });
  }

  #nextKey(): string {
    this.#count += 1;
    return `communiquePath${this.#count}`;
  }
}

const COMBINATORS: ReadonlySet<string> = new Set(['and', 'or']);
const NAMING_OPERATORS: ReadonlySet<string> = new Set(['eq', 'in']);

function isUnique(type: NodeType, property: string): boolean {
  return property === 'id' || type.properties.get(property)?.unique === true;
}

/** An object, or the objects of a list. */
function objectsOf(value: ValueNode): readonly ObjectValueNode[] {
  if (value.kind === Kind.OBJECT) return [value];
  return value.kind === Kind.LIST ? value.values.flatMap(objectsOf) : [];
}

/** The filters on far nodes and edges in `some`. */
function someOf(value: ObjectValueNode): {
  readonly node: ObjectValueNode | undefined;
  readonly edge: ObjectValueNode | undefined;
} {
  const some = memberOf(value, 'some');
  return { node: some && memberOf(some, 'node'), edge: some && memberOf(some, 'edge') };
}

function memberOf(value: ObjectValueNode, name: string): ObjectValueNode | undefined {
  const member = value.fields.find((field) => field.name.value === name)?.value;
  return member?.kind === Kind.OBJECT ? member : undefined;
}

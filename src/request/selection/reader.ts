import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import type { EdgeType, GraphModel, NodeType } from '../../model/graph-model.js';
import type { Field } from '../../plan/plan.js';
import type { InputContext } from './input.js';
import { SlotTable } from './slot-table.js';

/** What the readers of one root field share. */
export interface Reader extends InputContext {
  readonly model: GraphModel;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether nodes tell their type under `TYPE_KEY` where it is left open: for graphql-js. */
  readonly namesTypes: boolean;
  /** Filled while the field is read. */
  readonly slots: SlotTable;
  /** Reads what is selected of a node; lists and nodes hold one another, so it is handed down. */
  readonly readNodeFields: (type: NodeType, parents: readonly FieldNode[]) => readonly Field[];
}

/** The node type of this name, which the schema has been built from. */
export function nodeTypeOf({ model }: Pick<Reader, 'model'>, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${name}`);
  return type;
}

/** The edge type of this name; `undefined` for edges that carry nothing and for derived ones. */
export function edgeTypeOf({ model }: Pick<Reader, 'model'>, name: string): EdgeType | undefined {
  return model.edgeTypes.get(name);
}

/** A reader of values that are known already, with slots of its own, for filters and orderings. */
export function plainReader(model: GraphModel): Reader {
  return {
    model,
    variables: {},
    shaping: new Set(),
    fragments: {},
    namesTypes: false,
    slots: new SlotTable(),
    readNodeFields: () => [],
  };
}

import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import type { EdgeType, GraphModel, NodeType } from '../../model/graph-model.js';
import type { Field } from '../../plan/plan.js';
import type { InputContext } from './input.js';
import { SlotTable } from './slot-table.js';

/** The context that the readers of one root field share. */
export interface Reader extends InputContext {
  readonly model: GraphModel;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether nodes of abstract types carry their type under `TYPE_KEY`, for graphql-js. */
  readonly namesTypes: boolean;
  /** Filled while the root field is read. */
  readonly slots: SlotTable;
  /** Reads the selections on a node. Passed along, since the readers of lists and nodes are mutually recursive. */
  readonly readNodeFields: (type: NodeType, parents: readonly FieldNode[]) => readonly Field[];
}

/** The node type of this name, which must exist, as the schema is generated from the model. */
export function nodeTypeOf({ model }: Pick<Reader, 'model'>, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${name}`);
  return type;
}

/** The edge type of this name; `undefined` for `Link` and `Tally`. */
export function edgeTypeOf({ model }: Pick<Reader, 'model'>, name: string): EdgeType | undefined {
  return model.edgeTypes.get(name);
}

/** A reader of known values, with slots of its own, for filters and orders. */
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

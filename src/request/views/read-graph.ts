import type { NodeType } from '../../model/graph-model.js';
import type { GraphQuestion, SeedNodes } from '../../plan/view-question.js';
import { plainInput } from '../selection/input.js';
import { typesOfNames } from '../selection/types-of-names.js';
import { readNodeFilter } from '../list/read-filter.js';
import { MAX_VIEW_NODES } from './read-neighborhood.js';
import { readOrder } from '../list/read-order.js';
import { plainReader } from '../selection/reader.js';
import type { QuestionContext } from './question-context.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

/** Reads the arguments of `graph`; `maxLimit` bounds its `limit`. */
export function readGraph(
  context: QuestionContext,
  given: ArgumentValues,
  maxLimit = MAX_VIEW_NODES,
): GraphQuestion {
  const { model } = context;
  const read = new ArgumentReader('graph', given);
  const types = [...model.nodeTypes.values()];
  const include =
    typesOfNames(model, read.texts('include')) ??
    types.map(({ name }) => name).filter((name) => name !== model.sourceType);
  const asked = types.filter(({ plural }) => given[plural] !== undefined);
  const limit = read.number('limit', 1, maxLimit);
  read.end();
  return {
    seeds:
      asked.length > 0
        ? asked.map((type) => readSeeds(context, type, given[type.plural]))
        : types
            .filter(({ name }) => include.includes(name))
            .map((type) => readSeeds(context, type, {})),
    include,
    limit,
  };
}

function readSeeds(
  { model, redirects }: QuestionContext,
  type: NodeType,
  where: unknown,
): SeedNodes {
  const reader = plainReader(model);
  const filter = readNodeFilter(reader, type, plainInput(where), `graph(${type.plural}:)`);
  const order = readOrder(reader, type, undefined, undefined, '');
  return { type: type.name, where: filter, order, ...reader.slots.binder()({}, redirects) };
}

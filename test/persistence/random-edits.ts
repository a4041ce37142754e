import { relationshipOf } from '../../src/model/find-relationship.js';
import type { Edit, NodeEdit } from '../../src/model/edit.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Random } from '../journal/disk/random.js';

const RULES = { allowUnsourced: true };

/** Random edits of topics of the small world and what they are connected to; some are refused. */
export function randomEdits(model: GraphModel, random: Random): readonly Edit[] {
  const id = `topic:t${random.below(8)}`;
  const discussed = relationshipOf(model, {
    type: 'DISCUSSED',
    fromType: 'Meeting',
    toType: 'Topic',
  });
  const link = {
    relationship: discussed,
    direction: 'OUT',
    near: 'meeting:day',
    far: id,
    farPath: ['input', 0],
    path: ['input', 0],
  } as const;
  switch (random.below(8)) {
    case 0:
      return [{ kind: 'delete', id, detach: true, path: ['ids', 0] }];
    case 1:
      return [upsert(model, id, random), { kind: 'connect', ...link, properties: {}, sources: [] }];
    case 2:
      return [{ kind: 'disconnect', ...link, key: {} }];
    case 3:
      return [
        {
          ...{ kind: 'merge', from: id, into: `topic:t${random.below(8)}`, path: [] },
          ifVersion: { from: undefined, into: undefined },
        },
      ];
    case 4:
      return [{ kind: 'undo merge', id, path: [] }];
    default:
      return [upsert(model, id, random)];
  }
}

/** What lets random edits through. */
export { RULES as LENIENT };

function upsert({ nodeTypes }: GraphModel, id: string, random: Random): NodeEdit {
  const type = nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  const long = 'x'.repeat(random.chance(0.1) ? 700 : random.below(60));
  return {
    kind: 'node',
    type,
    id,
    properties: {
      name: `Name ${random.below(1000)}`,
      description: long,
      // Unique: some are refused.
      wikidataId: random.chance(0.3) ? `Q${random.below(5)}` : null,
    },
    ifVersion: undefined,
    sources: [],
    path: ['input', 0],
  };
}

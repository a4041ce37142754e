import {
  type DocumentNode,
  execute,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FeedContext } from './feed-context.js';

/** The key under which every node of an answer gives its id; no sensible request uses it. */
const ID_KEY = 'communiqueId';

const ID: SelectionSetNode['selections'][number] = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: ID_KEY },
  name: { kind: Kind.NAME, value: 'id' },
};

/**
 * The ids of all nodes in the answer to a document, in the order in which they stand there, each once.
 *
 * @throws the first error of the answer.
 */
export async function answeredIds(
  document: DocumentNode,
  { schema, model, createContext }: FeedContext,
): Promise<readonly string[]> {
  const types = new TypeInfo(schema);
  const asked = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        const parent = types.getParentType();
        const isNode = isObjectType(parent)
          ? model.nodeTypes.has(parent.name) || parent.name === 'GraphNode'
          : parent?.name === 'Node' || model.interfaces.has(parent?.name ?? '');
        return isNode ? { ...set, selections: [...set.selections, ID] } : undefined;
      },
    }),
  );
  const result = await execute({ schema, document: asked, contextValue: createContext() });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  const ids = new Set<string>();
  gather(result.data, ids);
  return [...ids];
}

function gather(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) gather(each, ids);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === ID_KEY && typeof inner === 'string') ids.add(inner);
      else gather(inner, ids);
    }
  }
}

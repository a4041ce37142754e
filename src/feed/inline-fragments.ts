import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  visit,
} from 'graphql';

/** Replaces each spread of a named fragment in a valid document by what the fragment selects. */
export function inlineFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  if (fragments.size === 0) return document;
  const operations = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  // What replaces a node on `enter` is visited itself, and so are the spreads in it.
  return visit(
    { ...document, definitions: operations },
    {
      FragmentSpread: {
        enter: ({ name, directives }): InlineFragmentNode | undefined => {
          const fragment = fragments.get(name.value);
          if (fragment === undefined) return undefined;
          const { typeCondition, selectionSet } = fragment;
          return {
            ...{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet },
            ...(directives !== undefined && { directives }),
          };
        },
      },
    },
  );
}

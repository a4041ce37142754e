import {
  type DocumentNode,
  Kind,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the selections of an operation come to when its fragments are put in place. */
interface Measured {
  readonly fields: number;
  /** How many fields are within each other. */
  readonly depth: number;
}

const NOTHING: Measured = { fields: 0, depth: 0 };

/**
 * Measures selections, each fragment once however often it is spread: doubling fragments can stand for more fields than
 * could be visited. A fragment within itself, which validation refuses, counts nothing.
 */
export function createMeasure(document: DocumentNode): (set: SelectionSetNode) => Measured {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Measured>();

  function measureFragment(name: string): Measured {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    measured.set(name, NOTHING);
    const result = fragment === undefined ? NOTHING : measure(fragment.selectionSet);
    measured.set(name, result);
    return result;
  }

  function measureSelection(selection: SelectionNode): Measured {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet);
      case Kind.FIELD: {
        const within =
          selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet);
        return { fields: within.fields + 1, depth: within.depth + 1 };
      }
    }
  }

  function measure({ selections }: SelectionSetNode): Measured {
    let { fields, depth } = NOTHING;
    for (const selection of selections) {
      const one = measureSelection(selection);
      fields += one.fields;
      depth = Math.max(depth, one.depth);
    }
    return { fields, depth };
  }

  return measure;
}

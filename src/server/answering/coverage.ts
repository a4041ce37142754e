import { type DocumentNode, visit, Kind } from 'graphql';

/** What decides whether a document is answered directly. */
interface Coverage {
  /** Whether it holds nothing but fields that plans cover, and no directive but skip and include. */
  readonly isPlain: boolean;
  /** The variables that skip and include depend on. */
  readonly conditions: readonly string[];
}

const coverages = new WeakMap<DocumentNode, Coverage>();

/** Visits each document once. */
export function coverageOf(document: DocumentNode): Coverage {
  const known = coverages.get(document);
  if (known !== undefined) return known;
  let isPlain = true;
  const conditions = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') isPlain = false;
    },
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') isPlain = false;
      for (const { value } of given) {
        if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
      }
    },
  });
  const coverage = { isPlain, conditions: [...conditions] };
  coverages.set(document, coverage);
  return coverage;
}

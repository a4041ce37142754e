import type { EdgeType } from '../model/graph-model.js';
import type { Problems } from './syntax/problems.js';
import type { TypeDraft } from './fields/read-type-draft.js';

/**
 * Checks that edges to documents can be created from facts alone. A fact provides the document and
 * the paragraph, so no other property of the edge may be required.
 */
export function checkAttestations(
  nodes: Iterable<TypeDraft>,
  edgeTypes: ReadonlyMap<string, EdgeType>,
  sourceType: string | undefined,
  problems: Problems,
): void {
  if (sourceType === undefined) return;
  for (const node of nodes) {
    const field = [...node.fields.values()].find(
      (one) => one.kind === 'relationship' && one.many && one.target === sourceType,
    );
    if (field?.kind !== 'relationship') continue;
    const edgeType = edgeTypes.get(field.uses.relationship?.values.edge ?? '');
    for (const { name, required } of edgeType?.properties.values() ?? []) {
      if (!required) continue;
      problems.add(
        field.definition,
        `${node.name}.${field.name}: an edge is created to each document that states a fact, but a fact has no "${name}". Write ${edgeType?.name ?? ''}.${name} without "!".`,
      );
    }
  }
}

import type { FieldDefinitionNode } from 'graphql';

import type { Property } from '../../model/graph-model.js';
import type { DirectiveUses } from '../syntax/read-directives.js';
import type { Shape } from '../syntax/type-shape.js';

/** A field of a node or edge type as declared, before references to other types are resolved. */
export type FieldDraft = PropertyDraft | LinkDraft | InvalidField;

interface PropertyDraft {
  readonly kind: 'property';
  readonly definition: FieldDefinitionNode;
  readonly property: Property;
}

/** The directives that make a field a relationship. */
export const LINK_KINDS = ['relationship', 'inverse', 'derived'] as const;

/** A relationship field; its directive determines the relationship. */
export interface LinkDraft {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly definition: FieldDefinitionNode;
  readonly owner: string;
  readonly name: string;
  readonly target: string;
  readonly many: boolean;
  readonly uses: DirectiveUses;
  readonly rdfProperty: string | undefined;
}

/** A field whose problem is reported already, so that references to it are not reported as well. */
interface InvalidField {
  readonly kind: 'invalid';
  readonly definition: FieldDefinitionNode;
}

/** The type to which a field belongs. */
export interface FieldOwner {
  readonly kind: 'node' | 'edge';
  readonly name: string;
}

/** A field whose type has a supported form. */
export interface FieldSite {
  readonly definition: FieldDefinitionNode;
  readonly owner: FieldOwner;
  /** Its name in messages: `Meeting.place`. */
  readonly label: string;
  readonly shape: Shape;
  readonly uses: DirectiveUses;
}

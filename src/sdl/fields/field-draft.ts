import type { FieldDefinitionNode } from 'graphql';

import type { Property } from '../../model/graph-model.js';
import type { DirectiveUses } from '../syntax/read-directives.js';
import type { Shape } from '../syntax/type-shape.js';

/** A field of a node or edge type as it reads by itself, before the far types are looked at. */
export type FieldDraft = PropertyDraft | LinkDraft | InvalidField;

interface PropertyDraft {
  readonly kind: 'property';
  readonly definition: FieldDefinitionNode;
  readonly property: Property;
}

/** The directives that make a field lead to nodes. */
export const LINK_KINDS = ['relationship', 'inverse', 'derived'] as const;

/** A relationship field; which relationship it is depends on its directive. */
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

/** A field whose fault is noted: what refers to it is not noted too. */
interface InvalidField {
  readonly kind: 'invalid';
  readonly definition: FieldDefinitionNode;
}

/** The type to which a field belongs. */
export interface FieldOwner {
  readonly kind: 'node' | 'edge';
  readonly name: string;
}

/** A field whose type has a form that is understood. */
export interface FieldSite {
  readonly definition: FieldDefinitionNode;
  readonly owner: FieldOwner;
  /** How messages call it: `Meeting.place`. */
  readonly label: string;
  readonly shape: Shape;
  readonly uses: DirectiveUses;
}

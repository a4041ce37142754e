import type { NamedId } from './named-id.js';
import type { NodesRead, TypenameField } from './plan.js';
import type { PlanValue } from './value.js';

/**
 * What is selected of an answer that no plan gives: it picks fields of that answer and puts them
 * under the keys of the request.
 */
export type Shape = readonly ShapeField[];

export type ShapeField =
  | TypenameField
  /** The value as it is. */
  | { readonly kind: 'value'; readonly key: string; readonly name: string }
  /** An object, a list of objects, or null. */
  | {
      readonly kind: 'object';
      readonly key: string;
      readonly name: string;
      readonly fields: Shape;
    }
  /** The answer holds the id of a node, or a list of ids; the node itself is read by them. */
  | {
      readonly kind: 'node';
      readonly key: string;
      readonly name: string;
      readonly read: NodesRead;
      /** What the slots of `read` stand for; the ids take the place of its slot. */
      readonly values: readonly PlanValue[];
      /** Nodes that must be there for it to mean anything. */
      readonly named: readonly NamedId[];
    };

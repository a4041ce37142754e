import type { NamedId } from './named-id.js';
import type { NodesRead, TypenameField } from './plan.js';
import type { PlanValue } from './value.js';

/**
 * The selections of a request on an answer that is not that of a plan: fields of that answer, and the keys
 * under which the response has them.
 */
export type Shape = readonly ShapeField[];

export type ShapeField =
  | TypenameField
  /** A plain value. */
  | { readonly kind: 'value'; readonly key: string; readonly name: string }
  /** An object, a list of objects, or null. */
  | {
      readonly kind: 'object';
      readonly key: string;
      readonly name: string;
      readonly fields: Shape;
    }
  /** A node or a list of nodes. The answer has their ids, by which they are read. */
  | {
      readonly kind: 'node';
      readonly key: string;
      readonly name: string;
      readonly read: NodesRead;
      /** The values of the slots of `read`; the ids replace that of their slot. */
      readonly values: readonly PlanValue[];
      /** Nodes in its filters that must exist. */
      readonly named: readonly NamedId[];
    };

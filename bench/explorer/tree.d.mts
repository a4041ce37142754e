/** A question as an explorer edits it, with one root field. */
export interface Tree {
  /** The name of the root field is the plural of the type. */
  readonly root: ListField;
}

/** What is selected of nodes of one type. */
export interface NodeSelection {
  readonly type: string;
  readonly fields: Field[];
}

export type Field = PropertyField | OneField | ListField;

interface Aliased {
  readonly name: string;
  alias: string | undefined;
}

export interface PropertyField extends Aliased {
  readonly kind: 'property';
}

/** A relationship with at most one node. */
export interface OneField extends Aliased {
  readonly kind: 'one';
  readonly node: NodeSelection;
}

/** A relationship with any number of nodes, or the root. */
export interface ListField extends Aliased {
  readonly kind: 'list';
  readonly node: NodeSelection;
  first: number | undefined;
  orderBy: Order | undefined;
  readonly filters: Filter[];
  hasTotal: boolean;
  /** Fields of the edges, as GraphQL; where there are none, only the nodes are selected. */
  readonly edge: string[];
}

export interface Order {
  /** A property or, with `counts`, a relationship by whose number of rows is ordered. */
  readonly by: string;
  readonly counts: boolean;
  readonly direction: 'ASC' | 'DESC';
}

/** A test of one value, of the nodes themselves or of those that a relationship leads to. */
export interface Filter {
  readonly relationship: { readonly name: string; readonly many: boolean } | undefined;
  readonly type: string;
  readonly property: string;
  operator: string;
  value: string;
}

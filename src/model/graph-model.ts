/**
 * The schema of a graph: its node types, edge types and relationships.
 *
 * `readModel` reads it from the SDL. It is frozen, and the API, the stores and records all depend on it.
 */
export interface GraphModel {
  /** Absent if the SDL does not declare it. */
  readonly about: GraphAbout | undefined;
  /** In the order of the SDL files. */
  readonly nodeTypes: ReadonlyMap<string, NodeType>;
  readonly edgeTypes: ReadonlyMap<string, EdgeType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  /** Every relationship once, at its `index`. */
  readonly relationships: readonly Relationship[];
  /** Relationships whose edges take the values that their records omit from other edges. */
  readonly edgeDefaults: readonly EdgeDefaults[];
  /** The type whose nodes are documents. If present, every edge has sources. */
  readonly sourceType: string | undefined;
  /** Absent if no type is counted over time. */
  readonly timeline: Timeline | undefined;
}

/** The title and the description of a graph, for people. */
export interface GraphAbout {
  /** One line, such as `Diplomatic meetings`. */
  readonly title: string;
  /** One sentence or more. */
  readonly description: string | undefined;
}

/** The type whose nodes are counted over time. */
export interface Timeline {
  /** Its name; it has an interval. */
  readonly type: string;
  /** Relationships by whose far nodes the counts can be split, each to a different type. */
  readonly splits: readonly StoredRelationshipField[];
}

/** A type of nodes. */
export interface NodeType {
  readonly name: string;
  readonly description: string;
  /** The root field for one node and the prefix of the ids: `meeting`. */
  readonly singular: string;
  /** The root field for a list of nodes: `meetings`. */
  readonly plural: string;
  /** `id` included, in the order of the SDL. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationships: ReadonlyMap<string, RelationshipField>;
  /** The names of the interfaces that it implements, except `Node`. */
  readonly interfaces: readonly string[];
  /** The property that provides the name if a record gives none. */
  readonly nameFrom: string | undefined;
  /** The to-one relationship to the parent in a hierarchy of nodes of this type. */
  readonly broader: string | undefined;
  /** The default order of lists; absent: by id. */
  readonly defaultOrder: DefaultOrder | undefined;
  /** The properties that date a node; the same property twice if it has a single date. */
  readonly interval: Interval | undefined;
  /** The id of a node, for examples in descriptions. */
  readonly example: string | undefined;
  /** The full IRI of its RDF class. */
  readonly rdfClass: string | undefined;
}

/** A property of the type, and the direction. */
export interface DefaultOrder {
  readonly property: string;
  readonly descending: boolean;
}

/** A property of a node or edge type. */
export interface Property {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly list: boolean;
  /** Whether every node or edge has a value. False for a list, which may be empty. */
  readonly required: boolean;
  readonly unique: boolean;
  /** The weight of a match in search; absent if the property is not searchable. */
  readonly searchWeight: number | undefined;
  readonly rdf: RdfProperty | undefined;
}

/** How a property is exported as RDF. */
export interface RdfProperty {
  /** The full IRI of the RDF property. */
  readonly iri: string;
  /** The prefix that turns the value into an IRI, if the value identifies a resource. */
  readonly base: string | undefined;
}

/** The type of one value. Only edges have node references. */
export type ValueType =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'Enum'; readonly name: string }
  | { readonly kind: 'Reference'; readonly target: string };

/** The built-in scalar types. */
export const SCALAR_KINDS = ['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate'] as const;
export type ScalarKind = (typeof SCALAR_KINDS)[number];

/** A type of edges, which declares their properties. */
export interface EdgeType {
  readonly name: string;
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** The properties that date an edge. */
  readonly interval: Interval | undefined;
}

export interface Interval {
  readonly from: string;
  readonly to: string;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

/** Fields that several node types have in common; each type declares them itself as well. */
export interface InterfaceType {
  readonly name: string;
  readonly description: string;
  /** The description of each field by its name, in the order of the SDL. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A type of edges between two node types. The same name may also connect other node types. */
export interface Relationship {
  /** Its index in `GraphModel.relationships`. */
  readonly index: number;
  /** The name in the graph, such as `PARTICIPATED_IN`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly edgeType: string | undefined;
  /** The edge properties that distinguish parallel edges; empty if there are no parallel edges. */
  readonly key: readonly string[];
}

export type Direction = 'OUT' | 'IN';

/** A relationship as a field of a node type: over one edge, or along a path. */
export type RelationshipField = StoredRelationshipField | DerivedRelationshipField;

interface RelationshipFieldBase {
  readonly name: string;
  readonly description: string;
  readonly target: string;
  /** Whether it has any number of nodes, rather than at most one. */
  readonly many: boolean;
}

export interface StoredRelationshipField extends RelationshipFieldBase {
  readonly kind: 'stored';
  /** One of `GraphModel.relationships`. */
  readonly relationship: Relationship;
  readonly direction: Direction;
  /** Whether records of this type list the edges, rather than those of the far type. */
  readonly declared: boolean;
  /** Whether the records of the far nodes are nested in those of this type. */
  readonly contains: boolean;
  /** The full IRI of its RDF property. */
  readonly rdfProperty: string | undefined;
}

export interface DerivedRelationshipField extends RelationshipFieldBase {
  readonly kind: 'derived';
  readonly many: true;
  readonly path: readonly PathStep[];
  /** The number of steps of the path after which the counted node is reached, from 1. */
  readonly via: number;
  /** The type of the counted node. */
  readonly viaType: string;
  /** The date property of the counted node. */
  readonly on: string;
}

/** One step of a path: a relationship and the direction in which it is followed. */
export interface EdgeStep {
  readonly relationship: Relationship;
  readonly direction: Direction;
}

/** One step of a derived relationship. */
export interface PathStep extends EdgeStep {
  /** Whether the step is repeated any number of times, including zero. */
  readonly repeated: boolean;
}

/**
 * Default values for the edges of a field: values that their records omit are taken from the last edge of
 * a path that ends at the same far node.
 */
export interface EdgeDefaults {
  /** The field of the declaring type, by which its edges are listed. */
  readonly field: StoredRelationshipField;
  /** From the node that has the field to the target of the field. */
  readonly path: readonly EdgeStep[];
  /** The properties that both edge types have. Their values are taken all together or not at all. */
  readonly properties: readonly string[];
}

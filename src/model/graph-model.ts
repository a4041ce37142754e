/**
 * What a graph may hold: node types, what they and their edges carry, and how they are related.
 *
 * Read from the SDL by `readModel`, frozen, and the same for the API, the stores and the records.
 */
export interface GraphModel {
  /** Absent where the SDL does not say it. */
  readonly about: GraphAbout | undefined;
  /** In the order of the SDL files. */
  readonly nodeTypes: ReadonlyMap<string, NodeType>;
  readonly edgeTypes: ReadonlyMap<string, EdgeType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  /** Every kind of edge once, at the place given by its `index`. */
  readonly relationships: readonly Relationship[];
  /** Relationships whose edges take values from edges elsewhere where their records give none. */
  readonly edgeDefaults: readonly EdgeDefaults[];
  /** The type whose nodes are documents; with it, every edge names its sources. */
  readonly sourceType: string | undefined;
  /** What is counted over time; absent where no type is. */
  readonly timeline: Timeline | undefined;
}

/** What a graph is called and what it is of; for people. */
export interface GraphAbout {
  /** A line, such as `Diplomatic meetings`. */
  readonly title: string;
  /** A sentence or more. */
  readonly description: string | undefined;
}

/** Nodes that are counted over time. */
export interface Timeline {
  /** The name of their type, which has an interval. */
  readonly type: string;
  /** Relationships by whose far nodes they can be told apart; no two lead to one type. */
  readonly splits: readonly StoredRelationshipField[];
}

/** A kind of node. */
export interface NodeType {
  readonly name: string;
  readonly description: string;
  /** The root field for one node and the prefix of the ids: `meeting`. */
  readonly singular: string;
  /** The root field for many: `meetings`. */
  readonly plural: string;
  /** `id` included, in the order of the SDL. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationships: ReadonlyMap<string, RelationshipField>;
  /** Names of the interfaces that it implements, `Node` not among them. */
  readonly interfaces: readonly string[];
  /** The property that stands in where a record gives no name. */
  readonly nameFrom: string | undefined;
  /** The to-one relationship that leads to the next broader node of the same type. */
  readonly broader: string | undefined;
  /** By what lists are ordered where a request does not say; absent: by the id. */
  readonly defaultOrder: DefaultOrder | undefined;
  /** The properties that date such a node; the same property twice where it has but one date. */
  readonly interval: Interval | undefined;
  /** The id of a node that examples in the docs may ask for. */
  readonly example: string | undefined;
  /** The class of a published vocabulary that says what such a node is: its whole address. */
  readonly rdfClass: string | undefined;
}

/** An own property, and in which direction. */
export interface DefaultOrder {
  readonly property: string;
  readonly descending: boolean;
}

/** A value that a node or an edge carries. */
export interface Property {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly list: boolean;
  /** Whether it always has a value. Never so for a list, which is empty where nothing is given. */
  readonly required: boolean;
  readonly unique: boolean;
  /** How much a match counts in search; absent where search does not read it. */
  readonly searchWeight: number | undefined;
  readonly rdf: RdfProperty | undefined;
}

/** What a value is to its node or edge, in the terms of a published vocabulary. */
export interface RdfProperty {
  /** The whole address of the term. */
  readonly iri: string;
  /** What makes an address of the value, where that names a thing elsewhere. */
  readonly base: string | undefined;
}

/** The type of one value. A node reference stands on edges only. */
export type ValueType =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'Enum'; readonly name: string }
  | { readonly kind: 'Reference'; readonly target: string };

/** The types of values that need no declaration. */
export const SCALAR_KINDS = ['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate'] as const;
export type ScalarKind = (typeof SCALAR_KINDS)[number];

/** What the edges of a relationship carry. */
export interface EdgeType {
  readonly name: string;
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
  /** The properties that date such an edge. */
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

/** Fields that several node types share under one name; each of them has the field itself too. */
export interface InterfaceType {
  readonly name: string;
  readonly description: string;
  /** The description of each field by its name, in the order of the SDL. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A kind of edge: its name and its ends. The same name may stand between other ends too. */
export interface Relationship {
  /** Its place in `GraphModel.relationships`. */
  readonly index: number;
  /** The name in the graph, such as `PARTICIPATED_IN`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly edgeType: string | undefined;
  /** The edge properties that tell parallel edges apart; empty where there can be but one. */
  readonly key: readonly string[];
}

export type Direction = 'OUT' | 'IN';

/** A field that leads from a node to others, over one edge or along a path. */
export type RelationshipField = StoredRelationshipField | DerivedRelationshipField;

interface RelationshipFieldBase {
  readonly name: string;
  readonly description: string;
  readonly target: string;
  /** Whether it leads to many nodes; else to one at most. */
  readonly many: boolean;
}

export interface StoredRelationshipField extends RelationshipFieldBase {
  readonly kind: 'stored';
  /** In `GraphModel.relationships`. */
  readonly relationship: Relationship;
  readonly direction: Direction;
  /** Whether records of this type list the edges; else the far type's do. */
  readonly declared: boolean;
  /** Whether the far nodes' records stand inside this type's records. */
  readonly contains: boolean;
  /** What a far node is to this one, in the terms of a published vocabulary: its whole address. */
  readonly rdfProperty: string | undefined;
}

export interface DerivedRelationshipField extends RelationshipFieldBase {
  readonly kind: 'derived';
  readonly many: true;
  readonly path: readonly PathStep[];
  /** After how many steps of the path the counted node stands, from 1. */
  readonly via: number;
  /** The type of the counted node. */
  readonly viaType: string;
  /** The date property of the counted node. */
  readonly on: string;
}

/** One step from a node to others. */
export interface EdgeStep {
  readonly relationship: Relationship;
  readonly direction: Direction;
}

/** One step of a derived relationship. */
export interface PathStep extends EdgeStep {
  /** Whether the step is taken any number of times, none included. */
  readonly repeated: boolean;
}

/**
 * Where the edges of a field take values that their records do not give: from the edge that ends a
 * path to the same far node.
 */
export interface EdgeDefaults {
  /** The field of the declaring type, by which its edges are listed. */
  readonly field: StoredRelationshipField;
  /** From the node that has the field; the last step leads to the field's target. */
  readonly path: readonly EdgeStep[];
  /** What is taken, all together or not at all: the properties that the edges at both ends have. */
  readonly properties: readonly string[];
}

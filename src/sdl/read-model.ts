import type { Problem } from '../kernel/problem.js';
import type {
  EnumType,
  GraphModel,
  InterfaceType,
  RelationshipField,
} from '../model/graph-model.js';
import { type Declarations, readDeclarations } from './syntax/read-declarations.js';
import { readDerived } from './relationships/read-derived.js';
import { readEdgeDefaults } from './relationships/read-edge-defaults.js';
import { readEdgeType } from './fields/read-edge-type.js';
import { readEnum } from './fields/read-enum.js';
import { Problems } from './syntax/problems.js';
import type { LinkDraft } from './fields/field-draft.js';
import {
  checkGeneratedFields,
  checkGeneratedTypes,
  checkGroupNames,
} from './check-generated-names.js';
import { checkImplementations } from './check-implementations.js';
import { readAbout } from './read-about.js';
import { checkAttestations } from './check-attestations.js';
import { readInterface } from './read-interface.js';
import { readInverses } from './relationships/read-inverses.js';
import { type TypeDraft, readTypeDraft } from './fields/read-type-draft.js';
import { isLink, readNodeType } from './read-node-type.js';
import { readRelationships, type StoredFields } from './relationships/read-relationships.js';
import { checkPairNames } from './check-pair-names.js';
import { checkRootNames } from './check-root-names.js';
import { parseSdl, type SdlFile } from './syntax/parse-sdl.js';
import { readSourceType } from './read-source-type.js';
import { readTimeline } from './read-timeline.js';

/** A model, or the problems because of which there is none. */
export type ReadModel =
  | { readonly kind: 'model'; readonly model: GraphModel }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads the model of a graph from its SDL.
 *
 * All problems are returned together, by file and line; any problem means that there is no model. The
 * files need not include `directives.graphql`.
 */
export function readModel(files: readonly SdlFile[]): ReadModel {
  const problems = new Problems();
  const sdl = parseSdl(files, problems);
  const declarations = readDeclarations(sdl, problems);
  const model = Object.freeze({
    about: readAbout(sdl, problems),
    ...buildModel(declarations, problems),
  });
  if (model.nodeTypes.size === 0 && problems.isEmpty) {
    const message = 'The schema declares no node type. Add a type with @node(plural: "…").';
    problems.addAt(files[0]?.name ?? 'schema', 1, message);
  }
  if (problems.isEmpty) return Object.freeze({ kind: 'model', model });
  return { kind: 'problems', problems: problems.inOrderOf(files.map(({ name }) => name)) };
}

/** Builds as much of a model as possible; it is complete if no problem was added. */
function buildModel(declarations: Declarations, problems: Problems): Omit<GraphModel, 'about'> {
  const enums = new Map<string, EnumType>();
  const interfaces = new Map<string, InterfaceType>();
  const edges = new Map<string, TypeDraft>();
  const nodes = new Map<string, TypeDraft>();
  for (const [name, declaration] of declarations) {
    switch (declaration.kind) {
      case 'enum':
        enums.set(name, readEnum(declaration.definition, problems));
        break;
      case 'interface':
        interfaces.set(name, readInterface(declaration.definition, declarations, problems));
        break;
      case 'edge':
        edges.set(name, readTypeDraft(declaration, declarations, problems));
        break;
      case 'node':
        nodes.set(name, readTypeDraft(declaration, declarations, problems));
        break;
      case 'invalid':
        break;
    }
  }
  const edgeTypes = mapValues(edges, (edge) => readEdgeType(edge, problems));
  checkRootNames(nodes.values(), problems);
  checkGeneratedTypes(declarations, problems);
  for (const draft of [...nodes.values(), ...edges.values()]) checkGeneratedFields(draft, problems);
  const drafts = [...nodes.values()].flatMap((node) => [...node.fields.values()].filter(isLink));
  const ofKind = (kind: LinkDraft['kind']) => drafts.filter((draft) => draft.kind === kind);
  const stored: StoredFields = new Map();
  const context = { declarations, edgeTypes, problems };
  const relationships = readRelationships(ofKind('relationship'), stored, context);
  readInverses(ofKind('inverse'), nodes, stored, problems);
  const links = new Map<LinkDraft, RelationshipField>(stored);
  for (const draft of ofKind('derived')) {
    const field = readDerived(draft, { nodes, stored, problems });
    if (field !== undefined) links.set(draft, field);
  }
  checkPairNames(ofKind('derived'), nodes.values(), declarations, problems);
  for (const node of nodes.values()) {
    checkImplementations(node, declarations, problems);
    checkGroupNames(node, links, edgeTypes, problems);
  }
  const sourceType = readSourceType(declarations, problems);
  checkAttestations(nodes.values(), edgeTypes, sourceType, problems);
  const nodeTypes = mapValues(nodes, (node) => readNodeType(node, links, problems));
  return {
    nodeTypes,
    edgeTypes,
    enums,
    interfaces,
    relationships,
    edgeDefaults: readEdgeDefaults(drafts, { nodes, stored, edgeTypes, problems }),
    sourceType,
    timeline: readTimeline(nodes.values(), nodeTypes, problems),
  };
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  convert: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map(Array.from(map, ([name, value]) => [name, convert(value)]));
}

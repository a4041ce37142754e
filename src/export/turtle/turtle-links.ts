import type { GraphModel, Relationship } from '../../model/graph-model.js';
import type { ViewEdge } from '../../view/graph-view.js';
import { ownTerm, publishedTerm } from './turtle-text.js';
import { rdfFields, type RdfFields } from './turtle-values.js';

/** The RDF terms of the edges of a relationship. */
export interface RdfLink {
  /** Our own term, from the start to the end of an edge. */
  readonly term: string;
  /** Published terms from the start to the end, and from the end to the start. */
  readonly forward: readonly string[];
  readonly backward: readonly string[];
  /** The class of the `rdf:Statement` of an edge, if the relationship has an edge type. */
  readonly edgeClass: string | undefined;
  readonly fields: RdfFields;
}

/**
 * Finds the RDF terms of edges. Relationships between different types may have the same name: they are
 * distinguished by the ids of the ends, which begin with their types. If these do not, an edge has the
 * terms that all relationships of that name share.
 */
export function createLinkFinder(model: GraphModel): (edge: ViewEdge) => RdfLink {
  const byEnds = new Map<string, RdfLink>();
  const singulars = new Map(
    [...model.nodeTypes.values()].map((type) => [type.singular, type.name]),
  );
  const typeOf = (id: string): string => singulars.get(id.slice(0, id.indexOf(':'))) ?? '';
  return ({ type, from, to }) => {
    const ends = `${typeOf(from)} ${type} ${typeOf(to)}`;
    let link = byEnds.get(ends);
    if (link === undefined) {
      const all = model.relationships.filter((each) => each.type === type);
      const exact = all.filter((each) => `${each.from} ${type} ${each.to}` === ends);
      link = commonLink(
        type,
        (exact.length > 0 ? exact : all).map((each) => rdfLink(model, each)),
      );
      byEnds.set(ends, link);
    }
    return link;
  };
}

function commonLink(type: string, links: readonly RdfLink[]): RdfLink {
  const inAll = (pick: (link: RdfLink) => readonly string[]): readonly string[] =>
    (links[0] === undefined ? [] : pick(links[0])).filter((term) =>
      links.every((link) => pick(link).includes(term)),
    );
  return Object.freeze({
    term: ownTerm('relationship', type),
    forward: inAll(({ forward }) => forward),
    backward: inAll(({ backward }) => backward),
    edgeClass: links.every(({ edgeClass }) => edgeClass === links[0]?.edgeClass)
      ? links[0]?.edgeClass
      : undefined,
    fields: new Map(links.flatMap(({ fields }) => [...fields])),
  });
}

function rdfLink(model: GraphModel, relationship: Relationship): RdfLink {
  const terms = { OUT: new Set<string>(), IN: new Set<string>() };
  for (const type of model.nodeTypes.values()) {
    for (const field of type.relationships.values()) {
      if (field.kind !== 'stored' || field.relationship !== relationship) continue;
      const { direction, rdfProperty } = field;
      if (rdfProperty !== undefined) terms[direction].add(publishedTerm(rdfProperty));
      if (field.name === type.broader) terms[direction].add('skos:broader');
    }
  }
  const edgeType = model.edgeTypes.get(relationship.edgeType ?? '');
  return {
    term: ownTerm('relationship', relationship.type),
    forward: [...terms.OUT],
    backward: [...terms.IN],
    edgeClass: edgeType && ownTerm('type', edgeType.name),
    fields: edgeType ? rdfFields(edgeType.properties, edgeType.interval) : new Map(),
  };
}

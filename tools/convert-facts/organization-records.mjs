import { withoutGaps } from './without-gaps.mjs';

/** The organizations that a document names; the abbreviation is the first alias. */
export function organizationRecords({ organizations }, sourceId, attesting) {
  return organizations
    .map(({ id, name, kind, aliases, wikidata, memberships }) => {
      const [abbreviation, ...others] = aliases;
      return withoutGaps({
        id: `organization:${id}`,
        name,
        aliases: others,
        abbreviation,
        kind,
        wikidataId: wikidata,
        members: memberships.map((membership) => memberEdge(membership, sourceId)),
        sources: attesting(`organization:${id}`),
      });
    })
    .filter(({ sources }) => sources !== undefined);
}

function memberEdge({ country, status, from, to, attestedOn, sources }, sourceId) {
  return withoutGaps({
    country: `country:${country}`,
    role: status,
    from,
    to,
    attestedOn,
    sources: sources.map(sourceId),
  });
}

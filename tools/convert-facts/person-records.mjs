import { groupBy } from './group-by.mjs';
import { withoutGaps } from './without-gaps.mjs';

/** The people, with their times in office. */
export function personRecords({ people, tenures }, sourceId) {
  const held = groupBy(tenures, ({ person }) => person);
  return [...people]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((person) =>
      withoutGaps({
        id: `person:${person.id}`,
        name: person.displayName,
        aliases: aliasesOf(person),
        familyName: person.familyName,
        givenName: person.givenName,
        nativeName: person.nameJa?.replaceAll(/\s/gu, ''),
        wikidataId: person.wikidata,
        offices: (held.get(person.id) ?? []).map((tenure) => officeEdge(tenure, sourceId)),
        sources: person.sources.map(sourceId),
      }),
    );
}

function aliasesOf(person) {
  const { displayName, familyName, givenName, variants, nameJa, familyNameJa, nameKana } = person;
  const orders =
    person.country === 'JP' && givenName !== null
      ? [`${givenName} ${familyName}`, `${familyName.toUpperCase()} ${givenName}`]
      : [];
  // Of those who write their names in Japanese script, the family name is a part of nativeName.
  const japanese = nameJa === null ? familyNameJa : null;
  const aliases = new Set([...variants, ...orders, nameKana, japanese]);
  aliases.delete(null);
  aliases.delete(displayName);
  return [...aliases];
}

function officeEdge({ office, from, to, attestedOn, sources }, sourceId) {
  return withoutGaps({
    office: `office:${office}`,
    from,
    to,
    attestedOn,
    sources: sources.map(sourceId),
  });
}

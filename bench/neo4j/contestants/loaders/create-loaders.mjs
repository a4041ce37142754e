/** @import { Ask } from '../../../questions/question.mjs' */
import DataLoader from 'dataloader';
import { int } from 'neo4j-driver';

const MEETING = 'm{.id, .name, .kind, .start, .durationMinutes, .summary}';

/** Statements for many nodes at once; each row is an `id` and what belongs to that node. */
const STATEMENTS = {
  participantsByName: `
    UNWIND $ids AS id MATCH (m:Meeting {id: id})
    RETURN id, COLLECT {
      MATCH (m)<-[r:PARTICIPATED_IN]-(p) WITH r, p ORDER BY p.name, p.id LIMIT $first
      RETURN {role: r.role, officeId: r.office, person: p{.id, .name}}
    }`,
  participants: `
    UNWIND $ids AS id MATCH (m:Meeting {id: id})
    RETURN id, COLLECT {
      MATCH (m)<-[r:PARTICIPATED_IN]-(p) WITH r, p ORDER BY p.familyName__order, p.id LIMIT $first
      RETURN {role: r.role, officeId: r.office, person: p{.id, .name}}
    }`,
  countriesOfMeeting: `
    UNWIND $ids AS id MATCH (m:Meeting {id: id})
    RETURN id, COLLECT {
      MATCH (m)-[:INVOLVED]->(c) WITH c ORDER BY c.name, c.id LIMIT 20 RETURN c{.id, .name}
    }`,
  topicsOfMeeting: `
    UNWIND $ids AS id MATCH (m:Meeting {id: id})
    RETURN id, COLLECT {
      MATCH (m)-[:DISCUSSED]->(t) WITH t ORDER BY t.name, t.id LIMIT 20 RETURN t{.id, .name}
    }`,
  participantCount: `
    UNWIND $ids AS id MATCH (m:Meeting {id: id}) RETURN id, COUNT { (m)<-[:PARTICIPATED_IN]-() }`,
  meetingsOfPerson: `
    UNWIND $ids AS id MATCH (p:Person {id: id})
    RETURN id, COLLECT {
      MATCH (p)-[r:PARTICIPATED_IN]->(m) WITH r, m ORDER BY m.start__key DESC, m.id LIMIT $first
      RETURN {officeId: r.office, meeting: ${MEETING}}
    }`,
  meetingsOnTopic: `
    MATCH (t:Topic {id: $topic}) UNWIND $ids AS id MATCH (p:Person {id: id})
    RETURN id, COLLECT {
      MATCH (p)-[r:PARTICIPATED_IN]->(m) WHERE EXISTS { (m)-[:DISCUSSED]->(t) }
      WITH r, m ORDER BY m.start__key DESC, m.id LIMIT $first
      RETURN {officeId: r.office, meeting: ${MEETING}}
    }`,
  officesOfPerson: `
    UNWIND $ids AS id MATCH (p:Person {id: id})
    RETURN id, COLLECT {
      MATCH (p)-[:HELD]->(o) WITH o ORDER BY o.name, o.id LIMIT 20 RETURN o{.id, .name}
    }`,
  countryOfOffice: `
    UNWIND $ids AS id MATCH (o:Office {id: id})-[:OFFICE_OF]->(c:Country) RETURN id, c{.id, .name}`,
  office: 'MATCH (o:Office) WHERE o.id IN $ids RETURN o.id, o{.id, .name}',
};

/** @typedef {{ readonly first?: number, readonly topic?: string }} LoadOptions */
/** @typedef {(name: keyof typeof STATEMENTS, id: string, options?: LoadOptions) => Promise<unknown>} Load */

/**
 * The loaders of one request: a field runs one statement for all its nodes of the same tick.
 *
 * @param {Ask} ask
 * @returns {Load}
 */
export function createLoaders(ask) {
  /** @type {Map<string, { load(id: string): Promise<unknown> }>} */
  const loaders = new Map();
  return (name, id, { first = 0, ...others } = {}) => {
    const parameters = { ...others, first: int(first) };
    const key = `${name} ${JSON.stringify([first, others])}`;
    const known = loaders.get(key);
    if (known !== undefined) return known.load(id);
    const loader = new DataLoader(async (/** @type {readonly string[]} */ ids) => {
      const found = new Map(await ask(STATEMENTS[name], { ids, ...parameters }));
      return ids.map((each) => found.get(each) ?? null);
    });
    loaders.set(key, loader);
    return loader.load(id);
  };
}

import { placeIds } from './place-ids.mjs';

/**
 * Finds for each office, organization, place and topic the documents that show it:
 * those of the first meetings, events, tenures and memberships in which it stands.
 *
 * Three at most: a topic of fifty meetings needs no fifty proofs that it exists.
 */
export function attestingSources(facts, sourceId) {
  const found = new Map();
  const note = (id, sources) => {
    if (id === null || id === undefined) return;
    const list = found.get(id) ?? [];
    for (const source of sources) {
      if (list.length < MOST && !list.includes(source)) list.push(source);
    }
    found.set(id, list);
  };

  const organizationOf = new Map(facts.offices.map((office) => [office.id, office.organization]));
  for (const meeting of [...facts.meetings].sort(byStart)) {
    const where = (meeting.factSources.where ?? []).map(sourceId);
    const who = (meeting.factSources.participants ?? []).map(sourceId);
    for (const id of placeIds(meeting.place)) note(id, where.length > 0 ? where : who);
    for (const { office, onBehalfOf } of meeting.participants) {
      note(`office:${office}`, who);
      note(`organization:${organizationOf.get(office)}`, who);
      note(`organization:${onBehalfOf}`, who);
    }
    for (const point of meeting.points) {
      const sources = point.sources.map(sourceId);
      for (const topic of point.topics) note(`topic:${topic}`, sources);
      for (const id of point.concerns) note(`organization:${id}`, sources);
    }
    for (const topic of meeting.topics) note(`topic:${topic}`, meeting.sources.map(sourceId));
  }
  for (const event of facts.events) {
    const sources = event.sources.map(sourceId);
    for (const id of placeIds(event.place)) note(id, sources);
    for (const { id } of facts.organizations) {
      if (event.id.startsWith(`${id}-`)) note(`organization:${id}`, sources);
    }
  }
  for (const tenure of facts.tenures) {
    note(`office:${tenure.office}`, tenure.sources.map(sourceId));
  }
  for (const { id, memberships } of facts.organizations) {
    for (const { sources } of memberships) note(`organization:${id}`, sources.map(sourceId));
  }
  return (id) => found.get(id) ?? [];
}

const MOST = 3;

function byStart(left, right) {
  return left.start < right.start ? -1 : left.start > right.start ? 1 : 0;
}

import { placeIds } from './place-ids.mjs';
import { withoutGaps } from './without-gaps.mjs';

/** The record of a meeting; a part names its own documents where they are not the meeting's. */
export function meetingRecord(meeting, sourceId) {
  const sources = meeting.sources.map(sourceId);
  const own = (ids = []) => {
    const named = ids.map(sourceId);
    const same = named.length === sources.length && named.every((id) => sources.includes(id));
    return named.length === 0 || same ? undefined : named;
  };
  const who = own(meeting.factSources.participants);
  const where = own(meeting.factSources.where);
  const place = placeIds(meeting.place)[0];
  return withoutGaps({
    id: `meeting:${meeting.id}`,
    name: meeting.title,
    kind: meeting.kind,
    start: meeting.start.replace(/(T\d\d:\d\d):00/u, '$1'),
    timeZone: meeting.timeZone,
    durationMinutes: meeting.durationMinutes,
    place: place && where ? { place, sources: where } : place,
    event: meeting.event && `event:${meeting.event}`,
    participants: meeting.participants.map((part) => participantEdge(part, who)),
    countries: countriesOf(meeting).map((country) => (who ? { country, sources: who } : country)),
    topics: meeting.topics.map((topic) => `topic:${topic}`),
    points: meeting.points.map((point, index) => pointRecord(point, index + 1, own)),
    sources,
  });
}

function participantEdge({ person, role, office, onBehalfOf }, sources) {
  return withoutGaps({
    person: `person:${person}`,
    role,
    office: `office:${office}`,
    // For an organization the office tells.
    onBehalfOf: isCountry(onBehalfOf) ? `country:${onBehalfOf}` : undefined,
    sources,
  });
}

function countriesOf({ participants, delegations = [] }) {
  const codes = [...participants.map(({ onBehalfOf }) => onBehalfOf), ...delegations];
  return [...new Set(codes.filter(isCountry))].map((code) => `country:${code}`);
}

function pointRecord(point, order, own) {
  const concerned = [...new Set(point.concerns)];
  return withoutGaps({
    order,
    act: point.act,
    summary: point.summary,
    speakers: point.speakers.map((person) => `person:${person}`),
    topics: point.topics.map((topic) => `topic:${topic}`),
    countries: concerned.filter(isCountry).map((code) => `country:${code}`),
    organizations: concerned.filter((id) => !isCountry(id)).map((id) => `organization:${id}`),
    sources: own(point.sources),
  });
}

/** Facts mix the codes of countries with ids of organizations, which are in lower case. */
function isCountry(id) {
  return /^[A-Z]{2}$/u.test(id);
}

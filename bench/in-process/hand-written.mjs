// Walks over maps and lists, as one would write them by hand for a single question.
/** @import { PlainDate, PlainGraph, PlainNode } from './plain-graph.mjs' */

const MINISTERS = new Set(['FOREIGN_MINISTER', 'HEAD_OF_GOVERNMENT', 'MINISTER']);

/**
 * @typedef {object} HandWritten
 * @property {string} document The question for Communiqué.
 * @property {() => object} answer Answers it by hand.
 */

/** @param {PlainGraph} graph */
function relationships({ indexOf }) {
  return {
    participated: indexOf('Person', 'PARTICIPATED_IN', 'Meeting'),
    discussed: indexOf('Meeting', 'DISCUSSED', 'Topic'),
    broader: indexOf('Topic', 'BROADER', 'Topic'),
  };
}

/**
 * @param {PlainGraph} graph
 * @returns {HandWritten}
 */
export function ministersOnUkraine(graph) {
  const { participated, discussed, broader } = relationships(graph);
  const ukraine = graph.nodes.get('topic:ukraine');
  if (ukraine === undefined) throw new Error('there is no topic of Ukraine');
  return {
    document: `{ people(where: { meetings: { some: { edge: { office: { kind: { in: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER] } } }, node: { topics: { some: { node: { within: "topic:ukraine" } } } } } } }) { nodes { name meetings(where: { topics: { some: { node: { within: "topic:ukraine" } } } }) { edges { office { name } node { name start } } } } } }`,
    answer() {
      const topics = new Set([ukraine]);
      for (const topic of topics) for (const edge of topic.in[broader] ?? []) topics.add(edge.from);
      /** @type {Set<PlainNode>} */
      const meetings = new Set();
      for (const topic of topics) {
        for (const edge of topic.in[discussed] ?? []) meetings.add(edge.from);
      }
      /** @type {Set<PlainNode>} */
      const people = new Set();
      for (const meeting of meetings) {
        for (const edge of meeting.in[participated] ?? []) {
          const { office } = edge.properties;
          if (office !== undefined && MINISTERS.has(office.properties.kind)) people.add(edge.from);
        }
      }
      return {
        nodes: [...people]
          .sort(
            (left, right) =>
              compare(left.properties.familyName, right.properties.familyName) ||
              compare(left.id, right.id),
          )
          .slice(0, 20)
          .map((person) => ({
            name: person.properties.name,
            meetings: {
              edges: (person.out[participated] ?? [])
                .filter((edge) => meetings.has(edge.to))
                .sort(latestFirst((edge) => edge.to))
                .slice(0, 20)
                .map((edge) => ({
                  office: edge.properties.office
                    ? { name: edge.properties.office.properties.name }
                    : null,
                  node: {
                    name: edge.to.properties.name,
                    start: edge.to.properties.start.text,
                  },
                })),
            },
          })),
      };
    },
  };
}

/**
 * @param {PlainGraph} graph
 * @returns {HandWritten}
 */
export function latestMeetings(graph) {
  const { participated, discussed } = relationships(graph);
  const byStart = [...graph.nodesOf('Meeting')].sort(latestFirst((meeting) => meeting));
  return {
    document: `{ meetings(orderBy: { start: DESC }) { nodes { name start participants { edges { role office { name } node { name } } } topics { nodes { name } } } } }`,
    answer() {
      return {
        nodes: byStart.slice(0, 20).map((meeting) => ({
          name: meeting.properties.name,
          start: meeting.properties.start.text,
          participants: {
            edges: [...(meeting.in[participated] ?? [])]
              .sort(
                (left, right) =>
                  compare(left.from.properties.familyName, right.from.properties.familyName) ||
                  compare(left.from.id, right.from.id),
              )
              .slice(0, 20)
              .map((edge) => ({
                role: edge.properties.role ?? null,
                office: edge.properties.office
                  ? { name: edge.properties.office.properties.name }
                  : null,
                node: { name: edge.from.properties.name },
              })),
          },
          topics: {
            nodes: [...(meeting.out[discussed] ?? [])]
              .sort(
                (left, right) =>
                  compare(left.to.properties.name, right.to.properties.name) ||
                  compare(left.to.id, right.to.id),
              )
              .slice(0, 20)
              .map((edge) => ({ name: edge.to.properties.name })),
          },
        })),
      };
    },
  };
}

/**
 * @param {string} left
 * @param {string} right
 */
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * @template Item
 * @param {(item: Item) => PlainNode} meetingOf
 * @returns {(left: Item, right: Item) => number}
 */
function latestFirst(meetingOf) {
  return (left, right) => {
    const a = meetingOf(left);
    const b = meetingOf(right);
    /** @type {PlainDate} */
    const x = a.properties.start;
    /** @type {PlainDate} */
    const y = b.properties.start;
    return (
      y.earliest - x.earliest ||
      y.precision - x.precision ||
      compare(y.text, x.text) ||
      compare(a.id, b.id)
    );
  };
}

// What one would write by hand for one question over maps and lists.

const MINISTERS = new Set(['FOREIGN_MINISTER', 'HEAD_OF_GOVERNMENT', 'MINISTER']);

function relationships(graph) {
  const find = (from, type, to) =>
    graph.model.relationships.find(
      (each) => each.from === from && each.type === type && each.to === to,
    ).index;
  return {
    participated: find('Person', 'PARTICIPATED_IN', 'Meeting'),
    discussed: find('Meeting', 'DISCUSSED', 'Topic'),
    broader: find('Topic', 'BROADER', 'Topic'),
  };
}

export function ministersOnUkraine(graph) {
  const { participated, discussed, broader } = relationships(graph);
  return {
    document: `{ people(where: { meetings: { some: { edge: { office: { kind: { in: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER] } } }, node: { topics: { some: { node: { within: "topic:ukraine" } } } } } } }) { nodes { name meetings(where: { topics: { some: { node: { within: "topic:ukraine" } } } }) { edges { office { name } node { name start } } } } } }`,
    answer() {
      const topics = new Set([graph.nodes.get('topic:ukraine')]);
      for (const topic of topics) for (const edge of topic.in[broader] ?? []) topics.add(edge.from);
      const meetings = new Set();
      for (const topic of topics) {
        for (const edge of topic.in[discussed] ?? []) meetings.add(edge.from);
      }
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

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

const PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'TIME'];

function latestFirst(meetingOf) {
  return (left, right) => {
    const a = meetingOf(left);
    const b = meetingOf(right);
    const x = a.properties.start;
    const y = b.properties.start;
    return (
      y.earliest - x.earliest ||
      PRECISIONS.indexOf(y.precision) - PRECISIONS.indexOf(x.precision) ||
      compare(y.text, x.text) ||
      compare(a.id, b.id)
    );
  };
}

/** @import { Question } from './question.mjs' */

/**
 * One meeting with its people, their latest meetings and the topics of those.
 *
 * @satisfies {Question}
 */
export const byId = {
  name: 'by id, three levels',
  parameters: ({ meetings }) => meetings.map((id) => ({ id })),

  raw: async (ask, { id }) => {
    const [row] = await ask(
      `MATCH (m:Meeting {id: $id})
       RETURN m.id, m.name, m.start, COLLECT {
         MATCH (m)<-[:PARTICIPATED_IN]-(p) WITH p ORDER BY p.name, p.id LIMIT 10
         RETURN [p.id, p.name, COLLECT {
           MATCH (p)-[:PARTICIPATED_IN]->(n) WITH n ORDER BY n.start__key DESC, n.id LIMIT 5
           RETURN [n.id, n.name, n.start, COLLECT {
             MATCH (n)-[:DISCUSSED]->(t) WITH t ORDER BY t.name, t.id LIMIT 20 RETURN t.name
           }]
         }]
       }`,
      { id },
    );
    if (row === undefined) return { meeting: null };
    const [meetingId, name, start, people] = row;
    return {
      meeting: { id: meetingId, name, start, participants: { nodes: people.map(personOf) } },
    };
  },

  communique: `query ($id: ID!) { meeting(id: $id) { id name start
    participants(first: 10, orderBy: [{ name: ASC }]) { nodes { id name
      meetings(first: 5) { nodes { id name start topics { nodes { name } } } } } } } }`,

  neo4jGraphql: {
    document: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { id name start
      participants(limit: 10, sort: [{ name: ASC }, { id: ASC }]) { id name
        meetings(limit: 5, sort: [{ start: DESC }, { id: ASC }]) { id name start
          topics(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name } } } } }`,
    normalise: ({ meetings: [{ participants, ...meeting }] }) => ({
      meeting: {
        ...meeting,
        participants: {
          nodes: participants.map(({ meetings, ...person }) => ({
            ...person,
            meetings: {
              nodes: meetings.map(({ topics, ...each }) => ({
                ...each,
                topics: { nodes: topics },
              })),
            },
          })),
        },
      },
    }),
  },

  loaders: {
    document: `query ($id: ID!) { meeting(id: $id) { id name start participants(first: 10, byName: true) {
      person { id name meetings(first: 5) { meeting { id name start topics { name } } } } } } }`,
    normalise: ({ meeting: { participants, ...meeting } }) => ({
      meeting: {
        ...meeting,
        participants: {
          nodes: participants.map(({ person: { meetings, ...person } }) => ({
            ...person,
            meetings: {
              nodes: meetings.map(({ meeting: { topics, ...each } }) => ({
                ...each,
                topics: { nodes: topics },
              })),
            },
          })),
        },
      },
    }),
  },
};

/** @param {[id: string, name: string, meetings: Parameters<typeof meetingOf>[0][]]} row */
function personOf([id, name, meetings]) {
  return { id, name, meetings: { nodes: meetings.map(meetingOf) } };
}

/** @param {[id: string, name: string, start: string, topics: string[]]} row */
function meetingOf([id, name, start, topics]) {
  return { id, name, start, topics: { nodes: topics.map((topic) => ({ name: topic })) } };
}

/** A schema as one would write it for resolvers by hand: plain lists, without connections. */
export const typeDefs = `
  enum OfficeKind { HEAD_OF_STATE HEAD_OF_GOVERNMENT FOREIGN_MINISTER MINISTER AMBASSADOR OFFICIAL ORGANIZATION_HEAD }

  type Query {
    meeting(id: ID!): Meeting
    meetings(topic: ID, country: ID, greatestFirst: Boolean, first: Int = 20, offset: Int = 0): [Meeting!]!
    people(topic: ID, country: ID, kinds: [OfficeKind!], asKinds: [OfficeKind!], first: Int = 20): [Person!]!
    meetingCount(topic: ID!): Int!
    meetingsByYear(country: ID!): [YearCount!]!
  }
  type Meeting {
    id: ID!
    name: String!
    kind: String!
    start: String!
    durationMinutes: Int
    summary: String
    participants(first: Int = 20, byName: Boolean = false): [Participation!]!
    participantCount: Int!
    countries: [Country!]!
    topics: [Topic!]!
  }
  type Participation { role: String person: Person! office: Office }
  type Attendance { meeting: Meeting! office: Office }
  type Person {
    id: ID!
    name: String!
    meetings(first: Int = 20, topic: ID): [Attendance!]!
    offices: [Office!]!
  }
  type Office { id: ID! name: String! country: Country }
  type Country { id: ID! name: String! }
  type Topic { id: ID! name: String! }
  type YearCount { year: String! count: Int! }
`;

// `@neo4j/graphql` behind Apollo, over the labels, edges and properties that Communiqué stores.
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { serveApollo } from './serve-apollo.mjs';

const typeDefs = `
  type Meeting @node {
    id: ID!
    name: String!
    kind: String!
    start: String!
    durationMinutes: Int
    summary: String
    participants: [Person!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    countries: [Country!]! @relationship(type: "INVOLVED", direction: OUT)
    topics: [Topic!]! @relationship(type: "DISCUSSED", direction: OUT)
    participantCount: Int! @cypher(
      statement: "RETURN COUNT { (this)<-[:PARTICIPATED_IN]-() } AS size"
      columnName: "size"
    )
  }

  type Participation @relationshipProperties {
    role: String
    office: ID
    onBehalfOf: ID
  }

  type Person @node @plural(value: "people") {
    id: ID!
    name: String!
    familyName: String!
    meetings: [Meeting!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
    offices: [Office!]! @relationship(type: "HELD", direction: OUT)
  }

  type Office @node {
    id: ID!
    name: String!
    kind: String!
    country: [Country!]! @relationship(type: "OFFICE_OF", direction: OUT)
    holders: [Person!]! @relationship(type: "HELD", direction: IN)
  }

  type Country @node {
    id: ID!
    name: String!
    meetings: [Meeting!]! @relationship(type: "INVOLVED", direction: IN)
    offices: [Office!]! @relationship(type: "OFFICE_OF", direction: IN)
  }

  type Topic @node {
    id: ID!
    name: String!
    meetings: [Meeting!]! @relationship(type: "DISCUSSED", direction: IN)
  }

  type YearCount {
    year: String!
    count: Int!
  }

  type Query {
    meetingsByYear(country: ID!): [YearCount!]! @cypher(
      statement: """
      MATCH (:Country {id: $country})<-[:INVOLVED]-(m)
      WITH left(m.start, 4) AS year, count(*) AS count ORDER BY year
      RETURN {year: year, count: count} AS row
      """
      columnName: "row"
    )
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI ?? '', undefined, { maxConnectionPoolSize: 8 });
await serveApollo({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() }, () => ({
  sessionConfig: { defaultAccessMode: 'READ' },
}));

/** Runs a statement of Cypher; rows are lists of values. */
export interface Ask {
  // The types of a row follow from the statement.
  (text: string, parameters?: Readonly<Record<string, unknown>>): Promise<any[]>;
  close(): Promise<void>;
}

export type Variables = Readonly<Record<string, string | number>>;

/** The ids and cursors of a world to ask about: common and rare ones, each time the same. */
export interface Facts {
  readonly hubTopics: readonly string[];
  readonly rareTopics: readonly string[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly meetings: readonly string[];
  /** Where pages far down the list of meetings begin, for each kind of paging. */
  readonly pages: readonly Variables[];
  /** Where pages near its start begin. */
  readonly starts: readonly Variables[];
  readonly topicsAndCountries: readonly Variables[];
}

/** The APIs that a question can be asked of. */
export type Api = 'communique' | 'loaders' | 'neo4jGraphql' | 'postgraphile';

/** A question, with a document for each API. All answers are brought into the form of Communiqué's. */
export interface Question {
  readonly name: string;
  readonly parameters: (facts: Facts) => readonly Variables[];
  /** The best Cypher we could write; its rows in the form of the answer. */
  readonly raw?: (ask: Ask, variables: Variables) => Promise<unknown>;
  readonly communique: string;
  /** Counts what there is beyond the page. */
  readonly found?: string;
  readonly loaders?: Asked<PlainAnswer>;
  readonly neo4jGraphql?: Asked<Neo4jGraphqlAnswer>;
  readonly postgraphile?: Asked<PostgraphileAnswer>;
}

/** A question to another API. */
export interface Asked<Answer> {
  readonly document: string;
  /** Absent: the answer has the form of Communiqué's. */
  readonly normalise?: (answer: Answer) => unknown;
}

interface Named {
  readonly name: string;
}

interface MeetingValues extends Named {
  readonly id: string;
  readonly start: string;
}

/** What the schema in `plain-schema.mjs` answers, as far as it is asked for. */
export interface PlainAnswer {
  readonly meeting: PlainMeeting;
  readonly meetings: readonly PlainMeeting[];
  readonly people: readonly PlainPerson[];
  readonly meetingCount: number;
  readonly meetingsByYear: readonly YearCount[];
}

interface PlainMeeting extends MeetingValues {
  readonly participants: readonly {
    readonly role: string;
    readonly person: PlainPerson;
  }[];
  readonly participantCount: number;
  readonly countries: readonly Named[];
  readonly topics: readonly Named[];
}

interface PlainPerson extends Named {
  readonly id: string;
  readonly meetings: readonly { readonly meeting: PlainMeeting; readonly office: Named | null }[];
  readonly offices: readonly (Named & { readonly country: Named })[];
}

interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** What `@neo4j/graphql` answers, as far as it is asked for. */
export interface Neo4jGraphqlAnswer {
  readonly meetings: readonly Neo4jGraphqlMeeting[];
  readonly meetingsConnection: { readonly totalCount: number };
  readonly people: readonly Neo4jGraphqlPerson[];
  readonly meetingsByYear: readonly YearCount[];
}

interface Neo4jGraphqlMeeting extends MeetingValues {
  readonly participants: readonly Neo4jGraphqlPerson[];
  readonly participantsConnection: {
    readonly edges: readonly {
      readonly properties: { readonly role: string };
      readonly node: Neo4jGraphqlPerson;
    }[];
  };
  readonly participantCount: number;
  readonly countries: readonly Named[];
  readonly topics: readonly Named[];
}

interface Neo4jGraphqlPerson extends Named {
  readonly id: string;
  readonly meetings: readonly Neo4jGraphqlMeeting[];
  readonly offices: readonly (Named & { readonly country: readonly Named[] })[];
}

/** What PostGraphile answers, as far as it is asked for. */
export interface PostgraphileAnswer {
  readonly meetingByRowId: PostgraphileMeeting;
  readonly allMeetings: { readonly nodes: readonly PostgraphileMeeting[] };
  readonly allMeetingsList: readonly PostgraphileMeeting[];
  readonly allPeopleList: readonly PostgraphilePerson[];
  readonly meetingsByYearList: readonly YearCount[];
}

interface PostgraphileMeeting extends MeetingValues {
  readonly participationsByMeetingIdList: readonly PostgraphileParticipation[];
  readonly involvementsByMeetingIdList: readonly { readonly countryByCountryId: Named }[];
  readonly discussionsByMeetingIdList: readonly { readonly topicByTopicId: Named }[];
}

export interface PostgraphileParticipation {
  readonly role: string;
  readonly personByPersonId: PostgraphilePerson;
  readonly meetingByMeetingId: PostgraphileMeeting;
  readonly officeByOfficeId: Named | null;
}

export interface PostgraphilePerson extends Named {
  readonly id: string;
  readonly participationsByPersonIdList: readonly PostgraphileParticipation[];
  readonly holdingsByPersonIdList: readonly { readonly officeByOfficeId: Named }[];
}

import { print } from 'graphql';
import { gql } from 'graphql-tag';

/** The part of the API that is the same for every model. */
export const FIXED_TYPES = print(gql`
  """
  A date as exactly as it is known: \`2023\`, \`2023-12\`, \`2023-12-07\` or \`2023-12-07T17:50+09:00\`.
  It stands for the whole span that it may mean, and it is ordered by the first instant of that span,
  the less exact date first.
  """
  scalar PartialDate

  "Anything that can be asked for by its id alone."
  interface Node {
    "A readable id that never changes and tells the type, such as \`type:name\`."
    id: ID!
  }

  "Where a page stands in its list, as Relay's cursor specification has it."
  type PageInfo {
    "Whether more rows follow this page."
    hasNextPage: Boolean!
    "Whether rows come before this page."
    hasPreviousPage: Boolean!
    "The position of the first row of the page, for \`before\`; null on an empty page."
    startCursor: String
    "The position of the last row of the page, for \`after\`; null on an empty page."
    endCursor: String
  }

  "In which direction a list is ordered. Rows without the value come last either way."
  enum SortDirection {
    "From low to high, from early to late, from A to Z by code point."
    ASC
    "From high to low, from late to early, from Z to A by code point."
    DESC
  }

  "By what groups are ordered."
  enum GroupOrder {
    "The largest groups first; equal ones by their keys."
    COUNT
    "By the keys, in the order in which they are given, from low to high."
    KEY
  }

  "Orders by how many there are."
  input CountOrder {
    "Most or fewest first."
    count: SortDirection!
  }

  "What an id must be like."
  input IDFilter {
    "It is this one."
    eq: ID
    "It is another one."
    ne: ID
    "It is one of these, 500 at most."
    in: [ID!]
    "It is none of these, 500 at most."
    notIn: [ID!]
    "Whether there is none; an id is never missing."
    isNull: Boolean
  }

  """
  What a text must be like. Comparisons are exact and go by code point; \`contains\`, \`startsWith\` and
  \`endsWith\` ignore case, accents and the spelling of ø, æ, å and ß. A missing text passes \`isNull\` alone.
  """
  input StringFilter {
    "It is exactly this."
    eq: String
    "It is there and is something else."
    ne: String
    "It is exactly one of these, 500 at most."
    in: [String!]
    "It is there and is none of these, 500 at most."
    notIn: [String!]
    "It comes before this one."
    lt: String
    "It is this one or comes before it."
    lte: String
    "It comes after this one."
    gt: String
    "It is this one or comes after it."
    gte: String
    "It holds this anywhere, however it is spelled."
    contains: String
    "It begins with this, however it is spelled."
    startsWith: String
    "It ends with this, however it is spelled."
    endsWith: String
    "Whether it is missing."
    isNull: Boolean
  }

  "What a whole number must be like. A missing number passes \`isNull\` alone."
  input IntFilter {
    "It is exactly this."
    eq: Int
    "It is there and is something else."
    ne: Int
    "It is one of these, 500 at most."
    in: [Int!]
    "It is there and is none of these, 500 at most."
    notIn: [Int!]
    "It is less."
    lt: Int
    "It is this much or less."
    lte: Int
    "It is more."
    gt: Int
    "It is this much or more."
    gte: Int
    "Whether it is missing."
    isNull: Boolean
  }

  "What a number must be like. A missing number passes \`isNull\` alone."
  input FloatFilter {
    "It is exactly this."
    eq: Float
    "It is there and is something else."
    ne: Float
    "It is one of these, 500 at most."
    in: [Float!]
    "It is there and is none of these, 500 at most."
    notIn: [Float!]
    "It is less."
    lt: Float
    "It is this much or less."
    lte: Float
    "It is more."
    gt: Float
    "It is this much or more."
    gte: Float
    "Whether it is missing."
    isNull: Boolean
  }

  "What a yes or no must be like. A missing one passes \`isNull\` alone."
  input BooleanFilter {
    "It is exactly this."
    eq: Boolean
    "It is there and is the other."
    ne: Boolean
    "Whether it is missing."
    isNull: Boolean
  }

  """
  What a date must be like. A date is the span of time that it may mean: \`lt: "2023"\` holds for what
  lies wholly before 2023, \`lte: "2023"\` for what has ended when 2023 ends, \`during\` for what may have
  touched it. A missing date passes \`isNull\` alone.
  """
  input PartialDateFilter {
    """
    It is written exactly so: \`2023\` is not \`2023-12-07\`. For all that began and ended in 2023, give
    \`gte: "2023", lte: "2023"\`.
    """
    eq: PartialDate
    "It is there and is written otherwise."
    ne: PartialDate
    "It is written exactly as one of these, 500 at most."
    in: [PartialDate!]
    "It is there and is written as none of these, 500 at most."
    notIn: [PartialDate!]
    "It ends before this begins."
    lt: PartialDate
    "It ends when this ends, or earlier."
    lte: PartialDate
    "It begins after this has ended."
    gt: PartialDate
    "It begins when this begins, or later."
    gte: PartialDate
    "It may touch this span of time."
    during: DateSpan
    "Whether it is missing."
    isNull: Boolean
  }

  "A span of time from the beginning of one date to the end of another; a bound left out is open."
  input DateSpan {
    "The span begins when this begins."
    from: PartialDate
    "The span ends when this ends."
    to: PartialDate
  }

  "What the elements of a list of texts must be like."
  input StringListFilter {
    "At least one element is like this."
    some: StringFilter
    "No element is like this."
    none: StringFilter
  }

  "What the elements of a list of dates must be like."
  input PartialDateListFilter {
    "At least one element is like this."
    some: PartialDateFilter
    "No element is like this."
    none: PartialDateFilter
  }

  "What the elements of a list of whole numbers must be like."
  input IntListFilter {
    "At least one element is like this."
    some: IntFilter
    "No element is like this."
    none: IntFilter
  }

  "What the elements of a list of numbers must be like."
  input FloatListFilter {
    "At least one element is like this."
    some: FloatFilter
    "No element is like this."
    none: FloatFilter
  }

  "What a tally along a derived relationship must be like."
  input TallyWhere {
    "All of these hold; none given, it holds."
    and: [TallyWhere!]
    "At least one of these holds."
    or: [TallyWhere!]
    "This does not hold of the tally."
    not: TallyWhere
    "How many there are on the way."
    count: IntFilter
    "The date of the earliest."
    firstOn: PartialDateFilter
    "The date of the latest."
    lastOn: PartialDateFilter
  }

  "Orders by the tally along a derived relationship. Give one field."
  input TallyOrder {
    "By how many there are."
    count: SortDirection
    "By the date of the earliest."
    firstOn: SortDirection
    "By the date of the latest."
    lastOn: SortDirection
  }
`);

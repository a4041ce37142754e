import { isTypeDefinitionNode, print } from 'graphql';
import { gql } from 'graphql-tag';

/** What is the same for every model that needs it: the text of each type by its name. */
export const FIXED_TYPES: ReadonlyMap<string, string> = new Map(
  gql`
    """
    A date as exactly as it is known: \`2023\`, \`2023-12\`, \`2023-12-07\` or \`2023-12-07T17:50+09:00\`.
    It stands for the whole span that it may mean, and it is ordered by the first instant of that span,
    the less exact date first. These are forms of the Extended Date/Time Format, level 0, but that a time
    may do without its seconds.
    """
    scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

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

    "A span of time from the beginning of one date to the end of another, which must not lie before it; a bound left out is open."
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
  `.definitions.flatMap((node) =>
    isTypeDefinitionNode(node) ? [[node.name.value, print(node)]] : [],
  ),
);

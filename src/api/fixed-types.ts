import { isTypeDefinitionNode, print } from 'graphql';
import { gql } from 'graphql-tag';

/** The types that do not depend on the model: the SDL of each by its name. */
export const FIXED_TYPES: ReadonlyMap<string, string> = new Map(
  gql`
    """
    A date, as precise as it is known: \`2023\`, \`2023-12\`, \`2023-12-07\` or \`2023-12-07T17:50+09:00\`.
    It denotes the whole span of time that it covers. Dates sort by the first instant of their span, less
    precise dates first. The forms are those of the Extended Date/Time Format (EDTF), level 0, except that a
    time may omit its seconds.
    """
    scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

    "A node of the graph, of any type, which can be fetched by its id."
    interface Node {
      "A readable id that never changes and begins with the type, such as \`type:name\`."
      id: ID!
      "The version of the node, which each change of its values, or of an edge that leads from it, raises."
      version: Int!
    }

    "A document that states a fact, and the paragraph that does."
    input FactSourceInput {
      "The id of the document."
      source: ID!
      "The number of the paragraph, from 1; null if it is not known."
      paragraph: Int
    }

    "What has become of a node that was upserted."
    type WrittenNode {
      "The readable id of the node."
      id: ID!
      "Its version now, for \`ifVersion\`."
      version: Int!
      "Whether it did not exist before."
      created: Boolean!
      "Whether its values, or edges that lead from it, changed."
      changed: Boolean!
    }

    "What has become of records that were imported, or would have with \`dryRun\`."
    type ImportPayload {
      "The nodes among the records."
      nodes: ImportCounts!
      "The edges among the records, and those of documents to the nodes that these edges name."
      edges: ImportCounts!
      "Whether anything changed."
      changed: Boolean!
      "The version of the data after this change, as in \`stats\`."
      version: String!
    }

    "What has become of nodes, or of edges."
    type ImportCounts {
      "How many were not there before."
      created: Int!
      "How many have other values or documents than before."
      changed: Int!
      "How many were there already as they are."
      unchanged: Int!
    }

    "What has become of nodes that were deleted."
    type DeletePayload {
      "The ids of the deleted nodes, in the order given."
      deleted: [ID!]!
      "The version of the data after this change, as in \`stats\`."
      version: String!
    }

    "What has become of a node that was merged into another."
    type MergePayload {
      "The node that it was merged into, as it is now; null if it was deleted meanwhile."
      node: Node
      "What was done to that node."
      written: [WrittenNode!]!
      "The edges of the merged node that did not go to the other."
      dropped: [LeftEdge!]!
      "Whether anything changed."
      changed: Boolean!
      "The version of the data after this change, as in \`stats\`."
      version: String!
    }

    "What has become of a merge that was taken back."
    type UndoMergePayload {
      "The node that was merged, as it is now; null if it was deleted meanwhile."
      node: Node
      "The node that it had been merged into; null if the merge was not there any more."
      into: Node
      "What was done to both nodes, the merged one first."
      written: [WrittenNode!]!
      "The edges of the merged node that did not come back."
      missing: [LeftEdge!]!
      "Whether anything changed."
      changed: Boolean!
      "The version of the data after this change, as in \`stats\`."
      version: String!
    }

    "Why an edge was not carried over by a merge or its undo."
    enum LeftEdgeReason {
      "It connected the two nodes."
      SELF
      "One of its nodes has another such edge, where only one may be."
      TAKEN
      "It was removed after the merge."
      REMOVED
      "A node or a document that it needs was deleted after the merge."
      DELETED
    }

    "The position of a page in its list, as defined by the Relay cursor connections specification."
    type PageInfo {
      "Whether more rows follow this page."
      hasNextPage: Boolean!
      "Whether more rows precede this page."
      hasPreviousPage: Boolean!
      "The cursor of the first row of the page, for \`before\`; null if the page is empty."
      startCursor: String
      "The cursor of the last row of the page, for \`after\`; null if the page is empty."
      endCursor: String
    }

    "The direction of a sort. Rows without the value come last in both directions."
    enum SortDirection {
      "Ascending: from low to high, from early to late, from A to Z by code point."
      ASC
      "Descending: from high to low, from late to early, from Z to A by code point."
      DESC
    }

    "The sort order of groups."
    enum GroupOrder {
      "Largest groups first; groups of the same size by their keys."
      COUNT
      "By their keys, in the order of \`by\`, ascending."
      KEY
    }

    "A sort key on the number of rows behind a relationship."
    input CountOrder {
      "Fewest first (ASC) or most first (DESC)."
      count: SortDirection!
    }

    "A span of time from the start of one date to the end of another, which must not be earlier; an omitted bound is open."
    input DateSpan {
      "The span starts when this date starts."
      from: PartialDate
      "The span ends when this date ends."
      to: PartialDate
    }

    "Conditions on the elements of a list of texts."
    input StringListFilter {
      "At least one element matches."
      some: StringFilter
      "No element matches."
      none: StringFilter
    }

    "Conditions on the elements of a list of dates."
    input PartialDateListFilter {
      "At least one element matches."
      some: PartialDateFilter
      "No element matches."
      none: PartialDateFilter
    }

    "Conditions on the elements of a list of whole numbers."
    input IntListFilter {
      "At least one element matches."
      some: IntFilter
      "No element matches."
      none: IntFilter
    }

    "Conditions on the elements of a list of numbers."
    input FloatListFilter {
      "At least one element matches."
      some: FloatFilter
      "No element matches."
      none: FloatFilter
    }

    "Conditions on the tally of a derived relationship: every given field must hold."
    input TallyWhere {
      "All of these hold; an empty list matches everything."
      and: [TallyWhere!]
      "At least one of these holds; an empty list matches nothing."
      or: [TallyWhere!]
      "This does not hold, which includes missing values."
      not: TallyWhere
      "The number of nodes counted along the path."
      count: IntFilter
      "The date of the earliest counted node."
      firstOn: PartialDateFilter
      "The date of the latest counted node."
      lastOn: PartialDateFilter
    }

    "A sort key on the tally of a derived relationship. Give exactly one field."
    input TallyOrder {
      "The number of nodes counted along the path."
      count: SortDirection
      "The date of the earliest counted node."
      firstOn: SortDirection
      "The date of the latest counted node."
      lastOn: SortDirection
    }
  `.definitions.flatMap((node) =>
    isTypeDefinitionNode(node) ? [[node.name.value, print(node)]] : [],
  ),
);

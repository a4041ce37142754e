import { CommuniqueError } from '../kernel/errors.js';
import { findSimilar } from '../kernel/find-similar.js';
import type { PathsQuestion } from '../plan/paths-question.js';
import type { GraphQuestion, NeighborhoodQuestion } from '../plan/view-question.js';
import { readGraph } from '../request/views/read-graph.js';
import { readNeighborhood } from '../request/views/read-neighborhood.js';
import { readPaths } from '../request/views/read-paths.js';
import { type FeedTexts, readFeedArguments } from './read-feed-arguments.js';
import type { FeedContext } from './feed-context.js';

/** The kinds of graphs that can be exported. */
export const FEED_VIEWS = ['graph', 'neighborhood', 'path'] as const;
export type FeedView = (typeof FEED_VIEWS)[number];

/** Which graph to export. */
export type FeedQuestion =
  /** The whole graph, without documents. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'graph'; readonly question: GraphQuestion }
  | { readonly kind: 'neighborhood'; readonly question: NeighborhoodQuestion }
  | { readonly kind: 'path'; readonly question: PathsQuestion }
  /** The nodes and edges of the answer to a GraphQL document. */
  | { readonly kind: 'document'; readonly name: string; readonly document: string };

/** The most nodes of an export that is not of the whole graph: selecting more would block other requests. */
const MOST_NODES = 20_000;

/**
 * Reads which graph to export from the arguments of the root field of the same name, given as texts.
 * Instead of these, a `graph` takes `question`, the name of one of the questions that the pages offer.
 *
 * @throws CommuniqueError `BAD_USER_INPUT`, `BAD_FILTER` or `NOT_FOUND`.
 */
export async function readFeedQuestion(
  view: FeedView,
  texts: FeedTexts,
  context: FeedContext,
): Promise<FeedQuestion> {
  const { model, schema, store } = context;
  const redirects = await store.redirects();
  const asked = { model, redirects };
  switch (view) {
    case 'graph': {
      const named = texts.get('question');
      if (named !== undefined) return readNamed(named, texts, context);
      const given = readFeedArguments(schema, 'graph', texts, ['question']);
      if (texts.size === 0) return { kind: 'whole' };
      const limit = texts.has('limit') ? given['limit'] : MOST_NODES;
      return { kind: 'graph', question: readGraph(asked, { ...given, limit }, MOST_NODES) };
    }
    case 'neighborhood': {
      const given = readFeedArguments(schema, 'neighborhood', texts, []);
      return { kind: 'neighborhood', question: readNeighborhood(asked, given, MOST_NODES) };
    }
    case 'path': {
      const given = readFeedArguments(schema, 'paths', texts, []);
      return { kind: 'path', question: readPaths(asked, given) };
    }
  }
}

function readNamed(
  [name = '', ...others]: readonly string[],
  texts: FeedTexts,
  { questions }: FeedContext,
): FeedQuestion {
  if (others.length > 0) {
    throw new CommuniqueError('BAD_USER_INPUT', 'question: expected one name, but got several');
  }
  if (texts.size > 1) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      'question: expected no other argument beside it, since the question says all',
    );
  }
  const document = questions.get(name);
  if (document !== undefined) return { kind: 'document', name, document };
  const meant = findSimilar(name, questions.keys());
  const hint = meant === undefined ? '' : `did you mean "${meant}"? `;
  throw new CommuniqueError(
    'NOT_FOUND',
    `question: there is no question ${JSON.stringify(name.slice(0, 100))}; ${hint}there are ${[...questions.keys()].join(', ')}`,
  );
}

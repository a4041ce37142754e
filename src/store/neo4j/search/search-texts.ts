import { int } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import type { SearchAnswer, SearchQuestion } from '../../../plan/search-question.js';
import { type Candidate, rankHits } from '../../../search/rank-hits.js';
import { readWords } from '../../../search/read-words.js';
import { type SearchedTypes, searchedTypes } from '../../../search/searched-properties.js';
import { quoteName } from '../encoding/names.js';
import { typeFinder } from '../encoding/node-types.js';
import type { RunStatement } from '../connection/run-statement.js';
import { TEXT_INDEX } from '../database/text-index.js';
import { textQuery } from './text-query.js';

/** How many more candidates than requested hits are taken from the index, to be ranked exactly. */
const MORE_CANDIDATES = 400;

const SEARCH = `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $p.query`;
const COUNT = `${SEARCH}) YIELD node RETURN count(node)`;
const FIRST = `${SEARCH}, {limit: $p.most}) YIELD node`;
/** Among equal scores the index returns an arbitrary choice; this takes the first by id. */
const FIRST_OF_MANY = `${SEARCH}) YIELD node, score WITH node, score ORDER BY score DESC, node.id LIMIT $p.most`;

/**
 * Finds nodes by words, in the full-text index. All words must be found in a node, each anywhere in its
 * texts; only if there is no such node, any of them suffices.
 *
 * One statement suffices if every node found is a candidate; if there are more, two others choose the
 * candidates among all of them, and count them.
 */
export async function searchTexts(
  model: GraphModel,
  { text, types, first }: SearchQuestion,
  run: RunStatement,
): Promise<SearchAnswer> {
  const sought = readWords(text);
  const searched = searchedTypes(model);
  const wanted = [...searched.keys()].filter((type) => types.includes(type));
  if (sought.words.length === 0 || wanted.length === 0) return { hits: [], totalCount: 0 };
  const all = wanted.length === searched.size ? undefined : wanted;
  const most = first + MORE_CANDIDATES;
  const choose = (from: string, query: string): Promise<readonly Candidate[]> =>
    findCandidates({ model, searched, run }, from, { query, most: int(most) });
  const find = async (query: string): Promise<Found> => {
    const few = await choose(FIRST, query);
    if (few.length < most) return { candidates: few, totalCount: few.length };
    const [candidates, [[totalCount] = []]] = await Promise.all([
      choose(FIRST_OF_MANY, query),
      run(COUNT, { query }),
    ]);
    return { candidates, totalCount: Number(totalCount) };
  };
  let found = await find(textQuery(sought, all, 'AND'));
  if (found.totalCount === 0 && sought.words.length > 1) {
    found = await find(textQuery(sought, all, 'OR'));
  }
  const hits = rankHits(sought, found.candidates, searched).slice(0, first);
  return { hits, totalCount: found.totalCount };
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly totalCount: number;
}

async function findCandidates(
  { model, searched, run }: { model: GraphModel; searched: SearchedTypes; run: RunStatement },
  from: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Candidate[]> {
  const rows = await run(candidatesText(searched, from), parameters);
  const typeOf = typeFinder(model);
  return rows.map(([found, stored]) => {
    const id = String(found);
    const properties = stored as Readonly<Record<string, unknown>>; // The map from above.
    const type = typeOf(id) ?? '';
    return { id, type, valueOf: (name: string) => properties[name] };
  });
}

function candidatesText(searched: SearchedTypes, from: string): string {
  const names = new Set([...searched.values()].flat().map(({ name }) => name));
  const values = [...names].map((name) => `.${quoteName(name)}`).join(', ');
  return `${from} RETURN node.id AS id, node{${values}} AS values`;
}

/** Every text that a search may run. */
export function searchStatements(model: GraphModel): readonly string[] {
  const searched = searchedTypes(model);
  if (searched.size === 0) return [];
  return [candidatesText(searched, FIRST), candidatesText(searched, FIRST_OF_MANY), COUNT];
}

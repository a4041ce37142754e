import type { SearchAnswer, SearchQuestion } from '../../../plan/search-question.js';
import { rankHits } from '../../../search/rank-hits.js';
import { readWords } from '../../../search/read-words.js';
import type { SearchedTypes } from '../../../search/searched-properties.js';
import type { Run } from '../access/run.js';
import { topScored } from './top-scored.js';
import type { ScoredNode, TextIndex } from './text-index.js';

/** How many candidates from the index are ranked beyond the number of hits asked for. */
const MORE_CANDIDATES = 60;

/** Ranking a candidate takes about as long as this many steps. */
const STEPS_PER_CANDIDATE = 50;

/**
 * Finds nodes by words, in an index that is up to date. All words must be in a node, each anywhere in its
 * texts; only if there is no such node, any of the words is enough.
 */
export function searchTexts(
  { text, types, first }: SearchQuestion,
  { run, index, searched }: { run: Run; index: TextIndex; searched: SearchedTypes },
): SearchAnswer {
  const sought = readWords(text);
  if (sought.words.length === 0) return { hits: [], totalCount: 0 };
  readsTexts(searched, run);
  const { nodes } = run.graph;
  const typeOf = (id: string): string => nodes.get(id)?.type.name ?? '';
  const wanted = new Set(types);
  const isWanted = [...searched.keys()].every((type) => wanted.has(type))
    ? undefined
    : (id: string) => wanted.has(typeOf(id));
  const find = (combineWith: 'AND' | 'OR'): readonly ScoredNode[] => {
    const found = index.find(sought, combineWith, isWanted);
    run.checkDeadline();
    return found;
  };
  const all = find('AND');
  const found = all.length > 0 || sought.words.length === 1 ? all : find('OR');
  const candidates = topScored(found, first + MORE_CANDIDATES).map(({ id }) => {
    run.step(STEPS_PER_CANDIDATE);
    const properties = nodes.get(id)?.properties ?? {};
    return { id, type: typeOf(id), valueOf: (name: string) => properties[name] };
  });
  return {
    hits: rankHits(sought, candidates, searched).slice(0, first),
    totalCount: found.length,
  };
}

/** What a word weighs in a score depends on the texts of all nodes. */
function readsTexts(searched: SearchedTypes, { graph }: Run): void {
  for (const [type, properties] of searched) {
    graph.tracker.readsMembers(type);
    for (const { name } of properties) graph.tracker.readsProperty(type, name);
  }
}

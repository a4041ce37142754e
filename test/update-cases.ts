import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { openCypherCompiler } from '../src/library/open-cypher-compiler.js';
import { printStatement } from '../src/store/neo4j/encoding/print-statement.js';
import type { Store } from '../src/store/store.js';
import { type CaseAnswer, createCaseAnswerer } from './support/answer-case.js';
import { bundledModel, bundledRecords } from './support/bundled-graph.js';
import { firstDifference } from './support/first-difference.js';
import { CASE_FOLDER, readCases, type Case } from './support/read-cases.js';
import { STORES, type StoreUnderTest } from './support/stores.js';

/** Run by `npm run cases:update` alone, with what the names of the cases hold: see tools/update-cases.mjs. */
const WANTED = JSON.parse(process.env['CASES'] ?? '[]') as readonly string[];

const model = await bundledModel();
const [first, ...others] = STORES;

/**
 * The first store answers every question at once; the others, which may need seconds for each, are
 * asked those whose expected files are to change, and nothing is written where they differ.
 */
it('writes what every store answers', async () => {
  const { cases } = await readCases();
  const chosen = cases.filter(
    ({ name }) => WANTED.length === 0 || WANTED.some((part) => name.includes(part)),
  );
  if (chosen.length === 0) throw new Error(`no case has a name with ${WANTED.join(' or ')}`);

  const answer = createCaseAnswerer(model, await withStatements(await fill(first)));
  const changed: { readonly question: Case; readonly answered: CaseAnswer }[] = [];
  for (const question of chosen) {
    const answered = await answer(question);
    if (firstDifference(answered, expectedOf(question)) === undefined) continue;
    changed.push({ question, answered });
  }

  const differences: string[] = [];
  if (changed.length > 0) {
    for (const other of others) {
      const check = createCaseAnswerer(model, await fill(other));
      for (const { question, answered } of changed) {
        const difference = firstDifference(await check(question), answered);
        if (difference !== undefined) differences.push(`${question.name}${difference}`);
      }
    }
  }
  if (differences.length > 0) {
    const list = differences.map((each) => `\n  ${each}`).join('');
    throw new Error(`the stores differ, and nothing is written:${list}`);
  }

  for (const { question, answered } of changed) await writeCase(question, answered);
  const names = changed.map(({ question }) => `\n  ${question.name}`).join('');
  process.stdout.write(`${changed.length} of ${chosen.length} cases changed${names}\n`);
});

async function fill(store: StoreUnderTest | undefined): Promise<Store> {
  if (store === undefined) throw new Error('there is no store');
  if (store.skipped !== undefined) {
    throw new Error(`nothing is written without asking ${store.name}: ${store.skipped}`);
  }
  return store.open(model, await bundledRecords());
}

/** A store that reports the statements that Neo4j would run, of which none runs. */
async function withStatements(store: Store): Promise<Store> {
  const compile = await openCypherCompiler(model, { counts: await store.counts() });
  const read: Store['read'] = (plan, options) => {
    const { text, parameters } = compile(plan);
    const lines = printStatement(text);
    options?.onStatement?.({
      lines,
      parameters,
      planning: 0,
      running: 0,
      rows: 0,
      notifications: [],
    });
    return store.read(plan, options);
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name);
      // A method of a class with private fields works on its own object alone.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function expectedOf({ plan, cypher, json }: Case): Pick<Case, 'plan' | 'cypher' | 'json'> {
  return { plan, cypher, json };
}

async function writeCase({ name }: Case, { plan, cypher, json }: CaseAnswer): Promise<void> {
  const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 100 });
  await writeFile(new URL(`${name}.json`, CASE_FOLDER), text);
  await writeFile(new URL(`${name}.plan.txt`, CASE_FOLDER), plan);
  if (cypher !== undefined) await writeFile(new URL(`${name}.cypher`, CASE_FOLDER), cypher);
}

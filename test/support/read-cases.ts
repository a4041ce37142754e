import { readdir, readFile } from 'node:fs/promises';

export const CASE_FOLDER = new URL('../cases/', import.meta.url);

/** A question, the values of its variables, and the expected answer. */
export interface Case {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown> | undefined;
  /** The plans of its root fields; `undefined` where the file is missing. */
  readonly plan: string | undefined;
  /** The statements of its root fields on Neo4j; `undefined` where the file is missing. */
  readonly cypher: string | undefined;
  /** The response; `undefined` where the file is missing. */
  readonly json: unknown;
}

/** Reads the questions of test/cases, in order of name, and lists the files that belong to none. */
export async function readCases(): Promise<{
  readonly cases: readonly Case[];
  readonly strays: readonly string[];
}> {
  const files = (await readdir(CASE_FOLDER)).sort();
  const names = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/[.]graphql$/u, ''));
  const belongs = (file: string) =>
    /^(.+?)[.](?:graphql|plan[.]txt|cypher|json|variables[.]json)$/u.exec(file)?.[1] ?? '';
  return {
    cases: await Promise.all(names.map((name) => readCase(name, files))),
    strays: files.filter((file) => !names.includes(belongs(file))),
  };
}

async function readCase(name: string, files: readonly string[]): Promise<Case> {
  const read = (file: string) => readFile(new URL(file, CASE_FOLDER), 'utf8');
  const readJson = async (file: string): Promise<unknown> =>
    files.includes(file) ? JSON.parse(await read(file)) : undefined;
  const readText = async (file: string): Promise<string | undefined> =>
    files.includes(file) ? read(file) : undefined;
  return {
    name,
    document: await read(`${name}.graphql`),
    variables: (await readJson(`${name}.variables.json`)) as Case['variables'],
    plan: await readText(`${name}.plan.txt`),
    cypher: await readText(`${name}.cypher`),
    json: await readJson(`${name}.json`),
  };
}

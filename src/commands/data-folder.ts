import { printFault } from './print-line.js';

/** The folder of the settings; prints what to do if they name none. */
export function dataFolder(
  { dataDir }: { readonly dataDir?: string | undefined },
  command: string,
): string | undefined {
  if (dataDir === undefined) {
    printFault(
      `There is no folder of data to ${command}: name it with --data-dir or DATA_DIR. A graph in a Neo4j has its own tools.`,
    );
  }
  return dataDir;
}

/** How many of something there are, in words. */
export function count(number: number, singular: string): string {
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}

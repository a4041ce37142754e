/** The most of something that a request may ask for. */
export interface Limit {
  readonly most: number;
  /** What is counted, after "at most 64". */
  readonly counted: string;
  /** How to ask for less, after a semicolon. */
  readonly advice: string;
  /** The setting that changes it, where there is one; `most` is its default. */
  readonly setting?: string;
}

const SEVERAL = 'use several requests';

/** Every limit of a request: the code, its messages, `--help` and the documentation read this table. */
export const LIMITS = {
  receiveTime: {
    most: 10_000,
    counted: 'milliseconds until a request has arrived',
    advice: 'send less at a time',
    setting: 'receiveTimeout',
  },
  answerTime: {
    most: 30_000,
    counted: 'milliseconds until an answer has been read',
    advice: 'ask for less at a time',
    setting: 'requestTimeout',
  },
  bodySize: {
    most: 1_000_000,
    counted: 'bytes in a body',
    advice: 'send less at a time',
    setting: 'maxBodySize',
  },
  bodiesSize: {
    most: 64_000_000,
    counted: 'bytes in all bodies under way',
    advice: 'send less at a time, or ask again in a second',
    setting: 'maxBodiesSize',
  },
  requests: {
    most: 100,
    counted: 'requests answered at once; more wait for their turn',
    advice: 'ask again in a second',
    setting: 'maxRequests',
  },
  waiting: {
    most: 1000,
    counted: 'requests that wait for their turn',
    advice: 'ask again in a second',
    setting: 'maxWaiting',
  },
  exports: {
    most: 4,
    counted: 'files written at once',
    advice: 'ask again in a second',
    setting: 'maxExports',
  },
  jsonDepth: {
    most: 64,
    counted: 'arrays and objects within each other in the JSON of a body',
    advice: `write what is nested deeper into the document, or ${SEVERAL}`,
  },
  tokens: { most: 10_000, counted: 'tokens in a document', advice: SEVERAL },
  fragments: { most: 200, counted: 'fragments in a document', advice: SEVERAL },
  aliases: { most: 1000, counted: 'aliases in a document', advice: SEVERAL },
  directives: { most: 200, counted: 'directives in a document', advice: SEVERAL },
  rootFields: {
    most: 100,
    counted: 'root fields in an operation',
    advice: `ask for several ids in one field, or ${SEVERAL}`,
  },
  fields: {
    most: 5000,
    counted: 'fields in an operation, those of a fragment each time that it is spread',
    advice: SEVERAL,
  },
  selectionDepth: {
    most: 50,
    counted: 'fields within each other in an operation, through its fragments',
    advice: 'fetch the rest with a second request that starts from the ids of the first',
  },
  depth: {
    most: 12,
    counted: 'relationships within each other in a selection',
    advice: 'fetch the rest with a second request that starts from the ids of the first',
  },
  nodes: {
    most: 2_000_000,
    counted: 'nodes in the answer of a root field, if every page is full',
    advice: `ask for fewer rows with \`first\`, or ${SEVERAL}`,
  },
  filterDepth: {
    most: 50,
    counted: 'filters within each other',
    advice: `put conditions side by side in \`and\` or \`or\`, or ${SEVERAL}`,
  },
  filterTests: {
    most: 1000,
    counted: 'conditions in a filter',
    advice: `give many values of one property as a list to \`in\`, or ${SEVERAL}`,
  },
  listLength: { most: 500, counted: 'values in a list of an argument', advice: SEVERAL },
  textLength: {
    most: 100_000,
    counted: 'characters in a text that others must contain',
    advice: 'look for a part of it',
  },
  answerSize: {
    most: 50_000_000,
    counted: 'bytes in an answer',
    advice: `ask for fewer rows with \`first\`, or ${SEVERAL}`,
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** Says that a request asks for too much. Without `asked`, it is only known to be more. */
export function explainLimit(
  name: LimitName,
  asked?: number,
  most: number = LIMITS[name].most,
): string {
  const { counted, advice } = LIMITS[name];
  return `expected at most ${most} ${counted}, but there are ${asked ?? 'more'}; ${advice}`;
}

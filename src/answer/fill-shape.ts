import { CommuniqueError } from '../kernel/errors.js';
import { type AnswerNode, readAnswer } from '../plan/answer.js';
import type { Shape, ShapeField } from '../plan/shape.js';
import type { GraphReader, PlanReadOptions } from '../store/store.js';

/** An answer before it has the shape of a request: plain data by API field name, with ids in place of nodes. */
export type PlainAnswer = Readonly<Record<string, unknown>>;

export interface FillOptions extends PlanReadOptions {
  /** What stands for a node that was deleted meanwhile: by default the answer fails. */
  readonly missing?: 'error' | 'null';
}

/**
 * Converts an answer to the shape of the request. The nodes of each field are read together.
 *
 * @throws CommuniqueError `STORE_UNAVAILABLE` if a node was deleted meanwhile.
 */
export async function fillShape(
  shape: Shape,
  answer: PlainAnswer,
  store: GraphReader,
  options: FillOptions,
): Promise<PlainAnswer> {
  const nodes = new Map<ShapeField, ReadonlyMap<string, AnswerNode>>();
  await Promise.all(
    [...idsByField(shape, [answer])].map(async ([field, ids]) => {
      nodes.set(field, await readNodes(field, [...ids], store, options));
    }),
  );
  return pick(shape, answer, nodes);
}

type NodeField = Extract<ShapeField, { kind: 'node' }>;

/** The ids of the nodes to read for each field of a shape. */
function idsByField(
  shape: Shape,
  answers: readonly PlainAnswer[],
  found = new Map<NodeField, Set<string>>(),
): ReadonlyMap<NodeField, ReadonlySet<string>> {
  for (const field of shape) {
    switch (field.kind) {
      case 'typename':
      case 'value':
        break;
      case 'object':
        idsByField(
          field.fields,
          answers.flatMap((answer) => objectsOf(answer[field.name])),
          found,
        );
        break;
      case 'node': {
        const ids = found.get(field) ?? new Set<string>();
        found.set(field, ids);
        for (const answer of answers) for (const id of idsOf(answer[field.name])) ids.add(id);
        break;
      }
    }
  }
  return found;
}

async function readNodes(
  { read, values }: NodeField,
  ids: readonly string[],
  store: GraphReader,
  { missing = 'error', ...options }: FillOptions,
): Promise<ReadonlyMap<string, AnswerNode>> {
  if (ids.length === 0) return new Map();
  const bound = values.map((value, slot) => (slot === read.ids ? ids : value));
  const answer = readAnswer(await store.read({ read, values: bound }, options));
  const nodes = Array.isArray(answer) ? (answer as readonly (AnswerNode | null)[]) : [];
  const byId = new Map<string, AnswerNode>();
  for (const [index, id] of ids.entries()) {
    const node = nodes[index];
    if (node !== null && node !== undefined) byId.set(id, node);
    else if (missing === 'error') throw nodeDeleted(id);
  }
  return byId;
}

/** The id existed in an earlier read of the same question. A partial answer would violate the schema. */
function nodeDeleted(id: string): CommuniqueError {
  return new CommuniqueError(
    'STORE_UNAVAILABLE',
    `the graph changed during the request: "${id}" no longer exists; retry the request`,
  );
}

function pick(
  shape: Shape,
  answer: PlainAnswer,
  nodes: ReadonlyMap<ShapeField, ReadonlyMap<string, AnswerNode>>,
): PlainAnswer {
  // Without a prototype, so that `__proto__` is a key like any other.
  const picked = Object.create(null) as Record<string, unknown>;
  for (const field of shape) {
    const value = answer[field.name];
    switch (field.kind) {
      case 'typename':
        picked[field.key] = field.name;
        break;
      case 'value':
        picked[field.key] = value ?? null;
        break;
      case 'object':
        picked[field.key] = Array.isArray(value)
          ? objectsOf(value).map((each) => pick(field.fields, each, nodes))
          : (objectsOf(value).map((each) => pick(field.fields, each, nodes))[0] ?? null);
        break;
      case 'node': {
        const known = nodes.get(field);
        const found = idsOf(value).map((id) => known?.get(id) ?? null);
        picked[field.key] = Array.isArray(value) ? found : (found[0] ?? null);
        break;
      }
    }
  }
  return picked;
}

function objectsOf(value: unknown): readonly PlainAnswer[] {
  if (Array.isArray(value)) return value as readonly PlainAnswer[];
  return typeof value === 'object' && value !== null ? [value as PlainAnswer] : [];
}

function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

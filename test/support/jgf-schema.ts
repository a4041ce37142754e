const text = { type: 'string' };
const object = { type: 'object' };
const directed = { type: 'boolean' };

/** An object without other properties. */
function closed(properties: object, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

const node = closed({ label: text, metadata: object }, []);
const edge = closed(
  {
    ...{ id: text, source: text, target: text, relation: text },
    ...{ directed, label: text, metadata: object },
  },
  ['source', 'target'],
);

/** The part of the published schema of the JSON Graph Format 2.0 that describes a file with one graph. */
export const JGF_SCHEMA = closed(
  {
    graph: closed(
      {
        ...{ id: text, label: text, type: text, directed, metadata: object },
        nodes: { type: 'object', additionalProperties: node },
        edges: { type: 'array', items: edge },
      },
      [],
    ),
  },
  ['graph'],
);

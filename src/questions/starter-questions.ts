import type { GraphModel, NodeType, RelationshipField } from '../model/graph-model.js';
import type { Preset } from './preset.js';

/** In addition to id and name. */
const MOST_PROPERTIES = 3;
const MOST_RELATIONSHIPS = 2;

/** Makes a question for each node type of a graph that has no written ones: its nodes, and their neighbors. */
export function starterQuestions(model: GraphModel): readonly Preset[] {
  return [...model.nodeTypes.values()].map((type) => {
    const { plural } = type;
    const title = `Which ${inWords(plural, ' ')} are there?`;
    return { name: inWords(plural, '-'), title, document: printDocument(model, type, title) };
  });
}

function printDocument({ sourceType }: GraphModel, type: NodeType, title: string): string {
  const { plural } = type;
  const properties = [...type.properties.values()]
    .filter(({ name, list }) => name !== 'id' && name !== 'name' && !list)
    .slice(0, MOST_PROPERTIES);
  const lines = [
    `# ${title}`,
    `query ${plural.charAt(0).toUpperCase()}${plural.slice(1)} {`,
    `  ${plural}(first: 10) {`,
    '    totalCount',
    '    nodes {',
    ...['id', 'name', ...properties.map(({ name }) => name)].map((name) => `      ${name}`),
    ...chooseRelationships(type, sourceType).flatMap(printRelationship),
    '    }',
    '  }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Stored ones first; not those to documents, which every type has. */
function chooseRelationships(
  { relationships }: NodeType,
  sourceType: string | undefined,
): readonly RelationshipField[] {
  const fields = [...relationships.values()].filter(({ target }) => target !== sourceType);
  const stored = fields.filter(({ kind }) => kind === 'stored');
  const derived = fields.filter(({ kind }) => kind === 'derived');
  return [...stored, ...derived].slice(0, MOST_RELATIONSHIPS);
}

function printRelationship({ name, many }: RelationshipField): readonly string[] {
  const nodes = many
    ? ['(first: 5) {', '  nodes {', '    id', '    name', '  }', '}']
    : [' {', '  id', '  name', '}'];
  return nodes.map((line, index) => `      ${index === 0 ? name : ''}${line}`);
}

/** Separates the words of a name of the API: `shippingLines` becomes `shipping lines`. */
function inWords(name: string, between: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `${between}${letter.toLowerCase()}`);
}

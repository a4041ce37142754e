import { readModel } from '../../src/sdl/read-model.js';
import type { GraphModel } from '../../src/model/graph-model.js';

/** A model that shares nothing with the bundled one but the directives. */
const LIBRARY = `
"What the library knows by name."
interface Thing {
  "Its id."
  id: ID!
  "Its name."
  name: String
}

"A printed work."
type Book implements Thing @node(plural: "books", nameFrom: "title", orderBy: "pages DESC", example: "book:one") @source {
  id: ID!
  name: String!
  "What stands on its cover."
  title: String! @searchable(weight: 2.5)
  isbn: ID @unique
  shelf: Int @unique
  pages: Int!
  price: Float
  lent: Boolean
  printed: PartialDate
  languages: [String!]! @searchable
  years: [Int!]!
  form: Form
  forms: [Form!]!
  "Who wrote it."
  authors: [Writer!]! @relationship(type: "WROTE", direction: IN, edge: "Authorship", key: ["share", "agent"])
  chapters: [Chapter!]! @relationship(type: "HAS", contains: true)
  sequelOf: Book @relationship(type: "CONTINUES")
  sequels: [Book!]! @inverse(of: "sequelOf")
  "Who wrote books in the same genre."
  kindred: [Writer!]! @derived(path: ["genre", "broader*", "books", "authors"], via: "Book", on: "printed")
  genre: Genre @relationship(type: "IN_GENRE")
}

type Genre @node(plural: "genres", broader: "broader", orderBy: "name") {
  id: ID!
  name: String!
  broader: Genre @inverse(of: "narrower")
  narrower: [Genre!]! @relationship(type: "NARROWER")
  books: [Book!]! @inverse(of: "genre")
}

type Writer implements Thing @node(plural: "writers") {
  id: ID!
  name: String!
  works: [Book!]! @inverse(of: "authors")
}

type Chapter @node(plural: "chapters") { id: ID!, name: String!, book: Book @inverse(of: "chapters") }

"A writer's part in a book."
type Authorship @edge(from: "begun", to: "ended") {
  share: Float!
  begun: PartialDate
  ended: PartialDate
  agent: Writer
  tags: [String!]!
}

type Plain @edge { note: String }

"How a book is bound."
enum Form {
  "With boards."
  HARD
  SOFT
}
`;

function read(text: string): GraphModel {
  const result = readModel([{ name: 'library.graphql', text }]);
  if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems, null, 2));
  return result.model;
}

describe('readModel', () => {
  const model = read(LIBRARY);
  const [wrote, has, continues, inGenre, narrower] = model.relationships;
  const book = model.nodeTypes.get('Book');
  const genre = model.nodeTypes.get('Genre');

  it('lists all types and relationships, in the order of the SDL', () => {
    expect({
      nodes: [...model.nodeTypes.keys()],
      edges: [...model.edgeTypes.keys()],
      sourceType: model.sourceType,
      bookProperties: [...(book?.properties.keys() ?? [])],
      bookRelationships: [...(book?.relationships.keys() ?? [])],
    }).toEqual({
      nodes: ['Book', 'Genre', 'Writer', 'Chapter'],
      edges: ['Authorship', 'Plain'],
      sourceType: 'Book',
      bookProperties: [
        ...['id', 'name', 'title', 'isbn', 'shelf', 'pages', 'price', 'lent', 'printed'],
        ...['languages', 'years', 'form', 'forms'],
      ],
      bookRelationships: ['authors', 'chapters', 'sequelOf', 'sequels', 'kindred', 'genre'],
    });
  });

  it('reads the arguments of @node', () => {
    expect(book).toMatchObject({
      name: 'Book',
      description: 'A printed work.',
      singular: 'book',
      plural: 'books',
      interfaces: ['Thing'],
      nameFrom: 'title',
      broader: undefined,
      defaultOrder: { property: 'pages', descending: true },
      example: 'book:one',
    });
    expect(genre).toMatchObject({
      ...{ interfaces: [], nameFrom: undefined, broader: 'broader', example: undefined },
      defaultOrder: { property: 'name', descending: false },
    });
    expect(model.nodeTypes.get('Writer')?.defaultOrder).toBeUndefined();
  });

  it.each([
    ['id', { type: { kind: 'ID' }, required: true }],
    ['title', { type: { kind: 'String' }, required: true, searchWeight: 2.5 }],
    ['isbn', { type: { kind: 'ID' }, unique: true }],
    ['shelf', { type: { kind: 'Int' }, unique: true }],
    ['pages', { type: { kind: 'Int' }, required: true }],
    ['price', { type: { kind: 'Float' } }],
    ['lent', { type: { kind: 'Boolean' } }],
    ['printed', { type: { kind: 'PartialDate' } }],
    ['languages', { type: { kind: 'String' }, list: true, searchWeight: 1 }],
    ['years', { type: { kind: 'Int' }, list: true }],
    ['form', { type: { kind: 'Enum', name: 'Form' } }],
    ['forms', { type: { kind: 'Enum', name: 'Form' }, list: true }],
  ])('reads the property %s', (name, expected) => {
    const usual = { list: false, required: false, unique: false, searchWeight: undefined };
    const description = name === 'title' ? 'What stands on its cover.' : '';

    expect(book?.properties.get(name)).toEqual({ name, description, ...usual, ...expected });
  });

  it('lists each relationship once, with its ends ordered by the direction', () => {
    expect(model.relationships).toEqual([
      {
        index: 0,
        type: 'WROTE',
        from: 'Writer',
        to: 'Book',
        edgeType: 'Authorship',
        key: ['share', 'agent'],
      },
      { index: 1, type: 'HAS', from: 'Book', to: 'Chapter', edgeType: undefined, key: [] },
      { index: 2, type: 'CONTINUES', from: 'Book', to: 'Book', edgeType: undefined, key: [] },
      { index: 3, type: 'IN_GENRE', from: 'Book', to: 'Genre', edgeType: undefined, key: [] },
      { index: 4, type: 'NARROWER', from: 'Genre', to: 'Genre', edgeType: undefined, key: [] },
    ]);
  });

  it('reads a relationship from both of its ends', () => {
    const shared = { kind: 'stored', many: true, relationship: wrote };

    expect(book?.relationships.get('authors')).toEqual({
      ...shared,
      name: 'authors',
      description: 'Who wrote it.',
      target: 'Writer',
      direction: 'IN',
      declared: true,
      contains: false,
    });
    expect(model.nodeTypes.get('Writer')?.relationships.get('works')).toEqual({
      ...shared,
      name: 'works',
      description: '',
      target: 'Book',
      direction: 'OUT',
      declared: false,
      contains: false,
    });
  });

  it('reads to-one relationships, containment and relationships within one type', () => {
    const chapter = model.nodeTypes.get('Chapter');

    expect(book?.relationships.get('chapters')).toMatchObject({
      contains: true,
      relationship: has,
    });
    expect(chapter?.relationships.get('book')).toMatchObject({
      ...{ contains: false, many: false, direction: 'IN', relationship: has },
    });
    expect(book?.relationships.get('sequelOf')).toMatchObject({
      ...{ many: false, direction: 'OUT', relationship: continues },
    });
    expect(book?.relationships.get('sequels')).toMatchObject({
      ...{ many: true, direction: 'IN', relationship: continues },
    });
  });

  it('follows the path of a derived relationship to the counted node', () => {
    expect(book?.relationships.get('kindred')).toEqual({
      kind: 'derived',
      name: 'kindred',
      description: 'Who wrote books in the same genre.',
      target: 'Writer',
      many: true,
      path: [
        { relationship: inGenre, direction: 'OUT', repeated: false },
        { relationship: narrower, direction: 'IN', repeated: true },
        { relationship: inGenre, direction: 'IN', repeated: false },
        { relationship: wrote, direction: 'IN', repeated: false },
      ],
      via: 3,
      viaType: 'Book',
      on: 'printed',
    });
  });

  it('counts nodes before the end of the path if it visits the type there, otherwise at the end', () => {
    const people = read(`type Person @node(plural: "people") {
      id: ID! name: String! born: PartialDate
      knows: [Person!]! @relationship(type: "KNOWS")
      mayKnow: [Person!]! @derived(path: ["knows", "knows"], via: "Person", on: "born")
      reaches: [Person!]! @derived(path: ["knows*"], via: "Person", on: "born") }`);
    const person = people.nodeTypes.get('Person');

    expect(person?.relationships.get('mayKnow')).toMatchObject({ via: 1, viaType: 'Person' });
    expect(person?.relationships.get('reaches')).toMatchObject({ via: 1, viaType: 'Person' });
  });

  it('reads edge types with node references and intervals', () => {
    const authorship = model.edgeTypes.get('Authorship');

    expect(authorship?.interval).toEqual({ from: 'begun', to: 'ended' });
    expect(authorship?.properties.get('agent')?.type).toEqual({
      kind: 'Reference',
      target: 'Writer',
    });
    expect([...(authorship?.properties.keys() ?? [])]).toEqual([
      ...['share', 'begun', 'ended', 'agent', 'tags'],
    ]);
    expect(model.edgeTypes.get('Plain')?.interval).toBeUndefined();
  });

  it('reads enums and interfaces with their descriptions', () => {
    expect([...model.enums.values()]).toEqual([
      {
        name: 'Form',
        description: 'How a book is bound.',
        values: [
          { name: 'HARD', description: 'With boards.' },
          { name: 'SOFT', description: '' },
        ],
      },
    ]);
    expect([...model.interfaces.values()]).toEqual([
      {
        name: 'Thing',
        description: 'What the library knows by name.',
        fields: new Map([
          ['id', 'Its id.'],
          ['name', 'Its name.'],
        ]),
      },
    ]);
  });

  it('keeps the order of the files, regardless of references between them', () => {
    const node = (name: string) => `type ${name} @node(plural: "${name.toLowerCase()}s") {
      id: ID! name: String! other: ${name === 'A' ? 'B' : 'A'} @relationship(type: "TO") }`;
    const files = ['B', 'A'].map((name) => ({ name: `${name}.graphql`, text: node(name) }));

    const result = readModel(files);

    expect(result.kind === 'model' && [...result.model.nodeTypes.keys()]).toEqual(['B', 'A']);
  });

  it('freezes the model deeply', () => {
    const thawed: unknown[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (value instanceof Map) {
        for (const entry of value.values()) visit(entry);
        return;
      }
      if (!Object.isFrozen(value)) thawed.push(value);
      for (const entry of Object.values(value)) visit(entry);
    };

    visit(model);

    expect(thawed).toEqual([]);
  });
});

import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { buildApiSchema } from '../src/api/build-api-schema.js';
import { bundledModel } from './support/bundled-graph.js';
import { readCases, type Case } from './support/read-cases.js';

const model = await bundledModel();
const schema = buildApiSchema(model, () => null);
const { cases } = await readCases();

/** The kind of an input, regardless of its type: `MeetingWhere` and `TopicWhere` are the same kind. */
function kindOf({ name }: GraphQLInputObjectType): string {
  const stem = name.replace(/(?:CountFilter|Condition|Filter|Where|Order)$/u, '');
  const ending = name.slice(stem.length);
  if (model.nodeTypes.has(stem)) return `Node${ending}`;
  if (model.edgeTypes.has(stem)) return `Edge${ending}`;
  if (model.enums.has(stem)) return `Enum${ending}`;
  const isList = [...model.nodeTypes.keys()].some((type) => stem.startsWith(type));
  return isList ? `List${ending}` : name;
}

/** The fields that every input of the same kind has. */
function sharedFields(type: GraphQLInputObjectType): readonly string[] {
  const kind = kindOf(type);
  const own = new Set(['and', 'or', 'not', 'within', 'on']);
  return Object.keys(type.getFields())
    .filter((name) => !['NodeWhere', 'EdgeWhere'].includes(kind) || own.has(name))
    .filter(() => !['NodeOrder', 'EdgeOrder', 'ListOrder'].includes(kind))
    .map((name) => `${kind}.${name}`);
}

/** Every input that is reachable from an argument of a question. */
function reachableInputs(): ReadonlySet<GraphQLInputObjectType> {
  const reached = new Set<GraphQLInputObjectType>();
  const reach = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || reached.has(named)) return;
    reached.add(named);
    for (const field of Object.values(named.getFields())) reach(field.type);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || isInputObjectType(type)) continue;
    if (type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) reach(argument.type);
    }
  }
  return reached;
}

/** The input fields and the enum values that the document of a case uses. */
function usedInputs({ document, variables = {} }: Case): readonly string[] {
  const used: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(info, {
      ObjectField(field) {
        const parent = info.getParentInputType();
        const named = parent == null ? undefined : getNamedType(parent);
        if (isInputObjectType(named)) used.push(`${kindOf(named)}.${field.name.value}`);
      },
      Argument(argument) {
        const type = info.getInputType();
        if (type != null && isEnumType(getNamedType(type))) {
          used.push(...[valueFromAST(argument.value, type, variables)].flat().map(String));
        }
      },
    }),
  );
  return used;
}

/** A printed plan without slot values and searched texts, which may contain anything. */
function withoutValues(plan: string): string {
  return plan.replaceAll(/^\s*\$\d+ = .*$/gmu, '').replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
}

describe('the questions of test/cases', () => {
  it('are checked without the values in them', () => {
    const value = JSON.stringify('some a (x) and "not (y)"');
    const plan = `topics:\n  search ${value} in Topic\n    first 9\n  $0 = ${value}\n  $1 = [${value}]\n`;

    expect(withoutValues(plan).trim()).toBe('topics:\n  search "" in Topic\n    first 9');
  });

  it('use every field of every kind of input', () => {
    const used = new Set(cases.flatMap(usedInputs));
    const all = new Set([...reachableInputs()].flatMap(sharedFields));

    expect([...all].filter((field) => !used.has(field)).sort()).toEqual([]);
  });

  it('have plans with everything that a plan can contain', () => {
    const plans = cases.map(({ plan }) => withoutValues(plan ?? '')).join('\n');
    const KINDS: Readonly<Record<string, RegExp>> = {
      'a lookup by id': /lookup \w+ by id/u,
      'a lookup by another value': /lookup \w+ by code/u,
      'a node': /^ {2}node by id/mu,
      nodes: /^ {2}nodes by id/mu,
      'a list at the root': /^ {2}list \w+/mu,
      'a list behind a relationship': /-> list \w+/u,
      'a to-one relationship': /-> (?!list)[A-Z]\w+$/mu,
      'a page from the start': /page first/u,
      'a page from the end': /page last/u,
      'a page after a cursor': /after \$/u,
      'a page before a cursor': /before \$/u,
      'an alias': /^\s+\w+ = \w+/mu,
      all: / and /u,
      any: / or /u,
      'nothing to choose from': /where false/u,
      not: /not [(]/u,
      within: /within \$\d+ by broader/u,
      some: /some \w+ [(]/u,
      none: /none \w+ [(]/u,
      every: /every \w+ [(]/u,
      count: /count \w+ [(]/u,
      'a condition on an edge': /edge: /u,
      'a condition on edge and node': /edge: .*; node: /u,
      'some elements': /some of \w+/u,
      'no elements': /none of \w+/u,
      'on a date': /from from to to on \$/u,
      during: /during \$\d*[.][.]/u,
      'where edge': /where edge/u,
      'an ordering by a count': /order .*[.]count/u,
      'an ordering by an edge': /order edge[.]\w+ /u,
      'an ordering by what an edge names': /order edge[.]\w+[.]\w+/u,
      'an ordering through two relationships': /order \w+[.]\w+[.]name/u,
      'page info': /pageInfo /u,
      'a total': /totalCount/u,
      'a cursor': /^\s+cursor$/mu,
      'a known bound': /fromKnown = from known/u,
      'sources of an edge': /^\s+sources$/mu,
      'a paragraph': /^\s+paragraph$/mu,
      'min, max, sum and avg': /min[^]*max[^]*sum[^]*avg/u,
      'groups by time': /groupBy (?:YEAR|QUARTER|MONTH) of/u,
      'groups by a node': /groupBy \w+ -> \w+/u,
      'groups by several keys': /groupBy [^\n]+, [^\n]+ by (?:COUNT|KEY)/u,
      'groups in order of their keys': / by KEY/u,
      'a key that was not asked for': /= no key/u,
    };

    expect(Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(plans) !== true)).toEqual([]);
  });
});

import {
  doTypesOverlap,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { DocumentMaker } from './document-maker.js';
import { randomArguments } from './random-arguments.js';
import { randomDirectives } from './random-directives.js';
import type { FieldCall } from './response-keys.js';

const INTROSPECTION = [
  '__schema { queryType { __typename name } }',
  'meta: __type(name: "PageInfo") { name fields { name } }',
  '__type(name: "Nothing") { name }',
];

/** Makes a selection of an object or an interface, with fields nested as deep as `depth` allows. */
export function randomSelection(
  type: GraphQLCompositeType,
  maker: DocumentMaker,
  depth: number,
): string {
  const { choices } = maker;
  const count = 1 + choices.upTo(isInterfaceType(type) ? 3 : 2);
  const selections = choices.times(count, () => randomPart(type, maker, depth));
  const isSkipped = choices.chance(2);
  return `{ ${isSkipped ? '... @skip(if: true) { ' : ''}${selections.join(' ')}${isSkipped ? ' }' : ''} }`;
}

function randomPart(type: GraphQLCompositeType, maker: DocumentMaker, depth: number): string {
  const { choices, schema } = maker;
  if (choices.chance(8)) return randomTypename(maker);
  if (type === schema.getQueryType() && choices.chance(3)) return choices.pick(INTROSPECTION);
  if (depth > 0 && maker.mayNest()) {
    if (choices.chance(isInterfaceType(type) ? 50 : 12)) return randomInline(type, maker, depth);
    if (choices.chance(12)) return randomSpread(type, maker, depth);
  }
  return randomField(type, maker, depth);
}

function randomTypename(maker: DocumentMaker): string {
  const alias = maker.choices.pick(['', '', 'kind: ', 't: ']);
  // An alias that is a field's name elsewhere would need its type.
  return `${alias === 'kind: ' ? 't2: ' : alias}__typename${randomDirectives(maker)}`;
}

function randomField(type: GraphQLCompositeType, maker: DocumentMaker, depth: number): string {
  const { choices, keys } = maker;
  const again = choices.chance(20) ? keys.known(type) : undefined;
  const call = again?.call ?? randomCall(type, maker, depth);
  if (call === undefined) return randomTypename(maker);
  const inner = getNamedType(call.field.type);
  if (depth <= 0 && !isLeafType(inner)) return randomTypename(maker);
  const key = again?.key ?? keys.keyFor(type, call);
  const alias = key === call.field.name ? '' : `${key}: `;
  const head = `${alias}${call.field.name}${call.args}${randomDirectives(maker)}`;
  return isCompositeType(inner) ? `${head} ${randomSelection(inner, maker, depth - 1)}` : head;
}

/** A field that may be selected at this depth; `undefined` if there is none. */
function randomCall(
  type: GraphQLCompositeType,
  maker: DocumentMaker,
  depth: number,
): FieldCall | undefined {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const mayNest = depth > 0 && maker.mayNest();
  const others = fields.filter((field) => !leaves.includes(field));
  const isDeep = others.length > 0 && (leaves.length === 0 || maker.choices.chance(65));
  const possible = mayNest && isDeep ? others : leaves;
  if (possible.length === 0) return undefined;
  const field = maker.choices.pick(possible);
  return { field, args: randomArguments(field, maker) };
}

function randomInline(type: GraphQLCompositeType, maker: DocumentMaker, depth: number): string {
  const condition = maker.choices.chance(25) ? undefined : randomCondition(type, maker);
  const head = condition === undefined ? '...' : `... on ${condition.name}`;
  const selection = randomSelection(condition ?? type, maker, depth);
  return `${head}${randomDirectives(maker)} ${selection}`;
}

function randomSpread(type: GraphQLCompositeType, maker: DocumentMaker, depth: number): string {
  const { choices, fragments, schema } = maker;
  const fitting = fragments.filter((fragment) => {
    const condition = schema.getType(fragment.type);
    return isCompositeType(condition) && doTypesOverlap(schema, type, condition);
  });
  if (fitting.length > 0 && choices.chance(60)) {
    return `...${choices.pick(fitting).name}${randomDirectives(maker)}`;
  }
  const condition = randomCondition(type, maker);
  const selection = randomSelection(condition, maker, depth - 1);
  const name = `F${fragments.length}`;
  fragments.push({ name, type: condition.name, selection });
  return `...${name}${randomDirectives(maker)}`;
}

/** A type condition that is valid in a selection of this type: the type itself, or one that overlaps it. */
function randomCondition(
  type: GraphQLCompositeType,
  { choices, schema }: DocumentMaker,
): GraphQLCompositeType {
  if (choices.chance(30)) return type;
  const others = Object.values(schema.getTypeMap()).filter(
    (each) => isCompositeType(each) && doTypesOverlap(schema, type, each),
  );
  const condition = choices.pick(others);
  return isCompositeType(condition) ? condition : type;
}

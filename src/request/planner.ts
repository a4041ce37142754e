import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  OperationDefinitionNode,
} from 'graphql';
import { getArgumentValues, getNamedType } from 'graphql';
import { CommuniqueError } from '../kernel/errors.js';
import { SizedCache } from '../kernel/sized-cache.js';
import type { GraphModel } from '../model/graph-model.js';
import { NO_REDIRECTS, type Redirects } from '../model/redirects.js';
import type { Mutation } from '../plan/mutation.js';
import type { Plan } from '../plan/plan.js';
import type { Question } from '../plan/question.js';
import { buildTemplate, type PlanTemplate } from './build-template.js';
import type { Variables } from './selection/input.js';
import { checkLimits, checkShapeLimits, type Limits } from './limits.js';
import { mostAnswered, readMutation } from './mutations/read-mutation.js';
import { shapingVariables } from './shaping-variables.js';
import { maxNodes, readQuestion, shapedType } from './views/read-question.js';
import { type ArgumentValues, withoutNulls } from './views/view-arguments.js';
import { readShape, type ShapeTemplate } from './views/read-shape.js';

/** The part of GraphQL's resolver info that a plan depends on. */
export type RootField = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'operation' | 'schema' | 'variableValues'
> & {
  readonly path: { readonly key: string | number };
};

/** Options of planning. */
export interface PlanOptions {
  /** Whether nodes of abstract types carry their type under `TYPE_KEY`, for graphql-js. */
  readonly namesTypes?: boolean;
  /** Where the ids of merged nodes lead; by default there are none. */
  readonly redirects?: Redirects;
}

/** The most bytes of shapes in each of the two caches of a planner. */
const MOST_BYTES = 32_000_000;

/** About what a shape takes: beside a part for every one, this for each character of its document and its variables; measured. */
const BYTES_PER_SHAPE = 4000;
const BYTES_PER_CHARACTER = 64;

/**
 * Plans root fields. The shape of a question is read once per parsed document and values of those
 * variables that shape it; further requests only bind values.
 */
export class Planner {
  readonly model: GraphModel;
  readonly #limits: Limits;
  readonly #operations = new WeakMap<OperationDefinitionNode, PlannedOperation>();
  readonly #templates = new SizedCache<string, PlanTemplate>(MOST_BYTES);
  readonly #shapes = new SizedCache<string, ShapeTemplate>(MOST_BYTES);
  #known = 0;

  constructor(model: GraphModel, limits: Limits) {
    this.model = model;
    this.#limits = limits;
  }

  /** About how many bytes the cached shapes take. */
  get bytes(): number {
    return this.#templates.bytes + this.#shapes.bytes;
  }

  /** @throws CommuniqueError if the arguments are invalid or exceed the limits. */
  plan(field: RootField, { namesTypes = false, redirects = NO_REDIRECTS }: PlanOptions = {}): Plan {
    const { read, bind } = this.#template(field, namesTypes);
    const bound = bind(field.variableValues, redirects);
    checkLimits(read, bound.values, this.#limits);
    return Object.freeze({ read, ...bound });
  }

  /** The question of a root field, a plan or more. @throws CommuniqueError as `plan` does. */
  question(field: RootField, options: PlanOptions = {}): Question {
    const [node] = field.fieldNodes;
    const typeName = node && shapedType(this.model, node.name.value);
    if (node === undefined || typeName === undefined) {
      return { kind: 'plan', plan: this.plan(field, options) };
    }
    const given = argumentsOf(node, field, field.schema.getQueryType());
    const { namesTypes = false, redirects = NO_REDIRECTS } = options;
    const shape = this.#shape(field, typeName, namesTypes)(field.variableValues, redirects);
    const context = { model: this.model, redirects };
    const question = readQuestion(context, node.name.value, given, shape);
    checkShapeLimits(shape, maxNodes(question), this.#limits);
    return question;
  }

  /** What a root field wants to change. @throws CommuniqueError as `plan` does. */
  mutation(field: RootField, redirects: Redirects = NO_REDIRECTS): Mutation {
    const [node] = field.fieldNodes;
    const type = field.schema.getMutationType();
    const payload = type?.getFields()[node?.name.value ?? '']?.type;
    if (node === undefined || payload === undefined) {
      throw new CommuniqueError('INTERNAL', 'an undeclared mutation');
    }
    const given = argumentsOf(node, field, type);
    const readShapeOf = this.#shape(field, getNamedType(payload).name, true);
    const shape = readShapeOf(field.variableValues, redirects);
    const mutation = readMutation(this.model, node.name.value, given, shape);
    checkShapeLimits(shape, mostAnswered(mutation), this.#limits);
    return mutation;
  }

  #shape(field: RootField, typeName: string, namesTypes: boolean): ShapeTemplate {
    const operation = this.#operationOf(field);
    return getOrBuild(this.#shapes, keyOf(field, operation, namesTypes), operation.length, () =>
      readShape(
        {
          model: this.model,
          schema: field.schema,
          fragments: field.fragments,
          variables: field.variableValues,
          shaping: operation.shaping,
          namesTypes,
        },
        typeName,
        field.fieldNodes,
      ),
    );
  }

  #template(field: RootField, namesTypes: boolean): PlanTemplate {
    const operation = this.#operationOf(field);
    return getOrBuild(this.#templates, keyOf(field, operation, namesTypes), operation.length, () =>
      buildTemplate({
        model: this.model,
        fields: field.fieldNodes,
        fragments: field.fragments,
        variables: field.variableValues,
        shaping: operation.shaping,
        namesTypes,
      }),
    );
  }

  #operationOf(field: RootField): PlannedOperation {
    const { operation } = field;
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    this.#known += 1;
    const planned = {
      id: this.#known,
      length: operation.loc?.source.body.length ?? 0,
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
      shaping: shapingVariables(field),
    };
    this.#operations.set(operation, planned);
    return planned;
  }
}

/** The values of the arguments of a root field; null is like an absent argument. */
function argumentsOf(
  node: FieldNode,
  { variableValues }: RootField,
  type: GraphQLObjectType | null | undefined,
): ArgumentValues {
  const declared = type?.getFields()[node.name.value];
  if (declared === undefined) throw new CommuniqueError('INTERNAL', 'an undeclared root field');
  return withoutNulls(declared.args, getArgumentValues(declared, node, variableValues));
}

/** What is known of an operation, whichever of its root fields is planned. */
interface PlannedOperation {
  /** Of this operation alone. */
  readonly id: number;
  /** Of its document, in characters. */
  readonly length: number;
  readonly variables: readonly string[];
  readonly shaping: ReadonlySet<string>;
}

function keyOf(field: RootField, operation: PlannedOperation, namesTypes: boolean): string {
  const shape = shapeOf(operation, field.variableValues);
  return `${operation.id} ${field.path.key} ${shape}${namesTypes ? ' typed' : ''}`;
}

/** The cached shape under a key, which is built on a miss, from a document of this length. */
function getOrBuild<Value extends object>(
  cache: SizedCache<string, Value>,
  key: string,
  length: number,
  build: () => Value,
): Value {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const built = build();
  cache.set(key, built, BYTES_PER_SHAPE + BYTES_PER_CHARACTER * (key.length + length));
  return built;
}

/** A text that is equal for equal shapes: the value of each shaping variable, the presence of every other. */
function shapeOf({ variables, shaping }: PlannedOperation, values: Variables): string {
  return variables
    .map((name) => {
      const value = values[name];
      if (value === undefined) return '-';
      if (value === null) return '0';
      return shaping.has(name) ? JSON.stringify(value) : '1';
    })
    .join(' ');
}

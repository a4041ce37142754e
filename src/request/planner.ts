import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  OperationDefinitionNode,
} from 'graphql';
import { getArgumentValues, getNamedType } from 'graphql';
import { CommuniqueError } from '../kernel/errors.js';
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

/** Shapes cached for one operation. When exceeded, the cache is cleared, so that no client can fill the memory. */
const MAX_SHAPES = 64;

/**
 * Plans root fields. The shape of a question is read once per parsed document and values of those
 * variables that shape it; further requests only bind values.
 */
export class Planner {
  readonly model: GraphModel;
  readonly #limits: Limits;
  readonly #operations = new WeakMap<OperationDefinitionNode, OperationShapes>();

  constructor(model: GraphModel, limits: Limits) {
    this.model = model;
    this.#limits = limits;
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
    const shapes = this.#shapesOf(field);
    return getOrBuild(shapes.shapes, keyOf(field, shapes, namesTypes), () =>
      readShape(
        {
          model: this.model,
          schema: field.schema,
          fragments: field.fragments,
          variables: field.variableValues,
          shaping: shapes.shaping,
          namesTypes,
        },
        typeName,
        field.fieldNodes,
      ),
    );
  }

  #template(field: RootField, namesTypes: boolean): PlanTemplate {
    const shapes = this.#shapesOf(field);
    return getOrBuild(shapes.templates, keyOf(field, shapes, namesTypes), () =>
      buildTemplate({
        model: this.model,
        fields: field.fieldNodes,
        fragments: field.fragments,
        variables: field.variableValues,
        shaping: shapes.shaping,
        namesTypes,
      }),
    );
  }

  #shapesOf(field: RootField): OperationShapes {
    const { operation } = field;
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    const shapes = {
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
      shaping: shapingVariables(field),
      templates: new Map<string, PlanTemplate>(),
      shapes: new Map<string, ShapeTemplate>(),
    };
    this.#operations.set(operation, shapes);
    return shapes;
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

interface OperationShapes {
  readonly variables: readonly string[];
  readonly shaping: ReadonlySet<string>;
  readonly templates: Map<string, PlanTemplate>;
  readonly shapes: Map<string, ShapeTemplate>;
}

function keyOf(field: RootField, shapes: OperationShapes, namesTypes: boolean): string {
  const shape = shapeOf(shapes, field.variableValues);
  return `${field.path.key} ${shape}${namesTypes ? ' typed' : ''}`;
}

/** The cached value under a key, which is built on a miss. */
function getOrBuild<Value>(cache: Map<string, Value>, key: string, build: () => Value): Value {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const built = build();
  if (cache.size >= MAX_SHAPES) cache.clear();
  cache.set(key, built);
  return built;
}

/** A text that is equal for equal shapes: the value of each shaping variable, the presence of every other. */
function shapeOf({ variables, shaping }: OperationShapes, values: Variables): string {
  return variables
    .map((name) => {
      const value = values[name];
      if (value === undefined) return '-';
      if (value === null) return '0';
      return shaping.has(name) ? JSON.stringify(value) : '1';
    })
    .join(' ');
}

import type {
  EnumType,
  GraphAbout,
  GraphModel,
  InterfaceType,
  NodeType,
} from '../model/graph-model.js';
import { FIXED_TYPES } from './fixed-types.js';
import { printAggregates } from './print-aggregates.js';
import { printFilters } from './print-filters.js';
import { printInputs } from './print-inputs.js';
import { printLists, printProperty, printRelationship } from './print-lists.js';
import { printMutations } from './print-mutations.js';
import { printOrders } from './print-orders.js';
import { printPairTypes } from './print-pairs.js';
import { printPartNames } from './print-part-names.js';
import { printQuery } from './print-query.js';
import { printRoleDirective, printRoles } from './role-directive.js';
import { printValueFilters } from './print-value-filters.js';
import { printTimelineTypes } from './print-timeline.js';
import { printViewTypes } from './print-view-types.js';
import { usedTypes } from './used-types.js';
import { definition, member } from './sdl.js';

/** Prints the whole API of a model as SDL. Equal models give the same text. */
export function printApi(model: GraphModel): string {
  const own = [
    ...(model.about === undefined ? [] : [printSchemaBlock(model.about)]),
    printQuery(model),
    ...printMutations(model),
    ...[...model.interfaces.values()].map((type) => printInterface(model, type)),
    ...[...model.nodeTypes.values()].map((type) => printNodeType(model, type)),
    ...[...model.enums.values()].map(printEnum),
    ...printLists(model),
    ...printAggregates(model),
    ...printFilters(model),
    ...printOrders(model),
    ...printInputs(model),
    ...printPartNames(model),
    ...printPairTypes(model),
    ...printViewTypes(model),
    ...printTimelineTypes(model),
    printRoles(),
    printRoleDirective(),
  ];
  const shared = new Map([...printValueFilters(), ...FIXED_TYPES]);
  return [...own, ...usedTypes(shared, own)].join('\n\n');
}

/** The schema definition, whose description clients can query as `__schema { description }`. */
function printSchemaBlock({ title, description }: GraphAbout): string {
  const text = description === undefined ? title : `${title}\n\n${description}`;
  return definition(text, 'schema', ['query: Query', 'mutation: Mutation']);
}

/** The field of every node that is no property of the model. */
const VERSION = member(
  'The version of the node, which each change of its values, or of an edge that leads from it, raises.',
  'version: Int!',
);

function printNodeType(model: GraphModel, type: NodeType): string {
  return definition(
    type.description,
    `type ${type.name} implements ${['Node', ...type.interfaces].join(' & ')}`,
    [
      ...[...type.properties.values()].map(printProperty),
      VERSION,
      ...[...type.relationships.values()].map((field) => printRelationship(model, field)),
    ],
  );
}

/** The fields of an interface are those of any type that implements it, with the descriptions of the interface. */
function printInterface(model: GraphModel, { name, description, fields }: InterfaceType): string {
  const implementer = [...model.nodeTypes.values()].find(({ interfaces }) =>
    interfaces.includes(name),
  );
  const members =
    implementer === undefined
      ? []
      : [...fields].flatMap(([field, text]) => {
          const property = implementer.properties.get(field);
          if (property !== undefined) return [printProperty({ ...property, description: text })];
          const relationship = implementer.relationships.get(field);
          return relationship === undefined
            ? []
            : [printRelationship(model, { ...relationship, description: text })];
        });
  return definition(description, `interface ${name} implements Node`, [...members, VERSION]);
}

function printEnum({ name, description, values }: EnumType): string {
  return definition(
    description,
    `enum ${name}`,
    values.map((value) => member(value.description, value.name)),
  );
}

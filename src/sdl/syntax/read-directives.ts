import type { ASTNode, ConstDirectiveNode } from 'graphql';

import { type DirectiveDeclaration, type DirectiveName, DIRECTIVES } from './directive-table.js';
import type { Direction } from '../../model/graph-model.js';
import { readArgument } from './read-argument.js';
import type { Problems } from './problems.js';

interface ArgumentValues {
  readonly String: string;
  readonly '[String!]': readonly string[];
  readonly Boolean: boolean;
  readonly Float: number;
  readonly RelationshipDirection: Direction;
}

type Takes<Name extends DirectiveName> = (typeof DIRECTIVES)[Name]['takes'];

/** The values of a directive's arguments; an argument with a problem is absent. */
type DirectiveValues<Name extends DirectiveName> = {
  readonly [Argument in keyof Takes<Name>]?: Takes<Name>[Argument] extends {
    readonly type: infer Type extends keyof ArgumentValues;
  }
    ? ArgumentValues[Type]
    : never;
};

/** One directive applied to a type or a field. */
interface DirectiveUse<Name extends DirectiveName> {
  readonly at: ConstDirectiveNode;
  readonly values: DirectiveValues<Name>;
}

/** The directives on one type or field, by name. */
export type DirectiveUses = { readonly [Name in DirectiveName]?: DirectiveUse<Name> };

/** The type or field to which directives are applied. */
export interface DirectiveLocation {
  /** Its name in messages: `Meeting` or `Meeting.place`. */
  readonly label: string;
  readonly on: DirectiveDeclaration['on'] | 'OTHER';
}

/** Reads the directives on one type or field, except unknown and misplaced ones. */
export function readDirectives(
  directives: readonly ConstDirectiveNode[] | undefined,
  place: DirectiveLocation,
  problems: Problems,
): DirectiveUses {
  const uses = new Map<string, { at: ConstDirectiveNode; values: Record<string, unknown> }>();
  for (const at of directives ?? []) {
    const name = at.name.value;
    const declaration = findDirective(name);
    if (declaration === undefined) {
      const known = Object.keys(DIRECTIVES);
      const list = known.map((one) => `@${one}`).join(', ');
      const guess = problems.didYouMean(name, known);
      problems.add(
        at,
        `${place.label}: there is no directive @${name}.${guess} The directives are ${list}.`,
      );
    } else if (declaration.on !== place.on) {
      const home = declaration.on === 'OBJECT' ? 'a type' : 'a field of a type';
      problems.add(at, `${place.label}: @${name} belongs on ${home}. Remove it here.`);
    } else if (uses.has(name)) {
      problems.add(at, `${place.label}: @${name} is repeated. Keep one of them.`);
    } else {
      uses.set(name, { at, values: readArguments(at, declaration, place.label, problems) });
    }
  }
  return Object.fromEntries(uses);
}

/** The node at which to report a problem of one argument: the argument, or the directive if it is absent. */
export function argumentAt(
  use: { readonly at: ConstDirectiveNode } | undefined,
  name: string,
): ASTNode | undefined {
  return use?.at.arguments?.find((argument) => argument.name.value === name) ?? use?.at;
}

function readArguments(
  at: ConstDirectiveNode,
  { takes }: DirectiveDeclaration,
  label: string,
  problems: Problems,
): Record<string, unknown> {
  const where = `${label}: @${at.name.value}`;
  const values = new Map<string, unknown>();
  const written = new Set<string>();
  for (const argument of at.arguments ?? []) {
    const name = argument.name.value;
    const declaration = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (declaration === undefined) {
      const known = Object.keys(takes);
      const list = known.length === 0 ? 'no argument' : known.join(', ');
      const guess = problems.didYouMean(name, known);
      problems.add(argument, `${where} takes no argument "${name}".${guess} It takes ${list}.`);
    } else if (written.has(name)) {
      problems.add(argument, `${where} has the argument "${name}" twice. Keep one of them.`);
    } else {
      const value = readArgument(argument, declaration.type, where, problems);
      if (value !== undefined) values.set(name, value);
    }
    written.add(name);
  }
  for (const [name, { type, required }] of Object.entries(takes)) {
    if (!required || written.has(name)) continue;
    problems.add(
      at,
      `${where} lacks the argument "${name}" of type ${type}. Write @${at.name.value}(${name}: …).`,
    );
  }
  return Object.fromEntries(values);
}

function findDirective(name: string): DirectiveDeclaration | undefined {
  return Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name as DirectiveName] : undefined;
}

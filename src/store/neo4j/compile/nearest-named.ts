import type { PathStep, RelationshipField } from '../../../model/graph-model.js';
import { reverse } from '../../../model/reverse.js';
import type { Filter } from '../../../plan/filter.js';
import type { Compiler } from './compiler.js';
import { namesNodes } from './named-nodes.js';

/** How many steps away the nearest named nodes are; `undefined` if the filter names none. */
export function stepsTo(compiler: Compiler, filter: Filter, type: string): number | undefined {
  switch (filter.kind) {
    case 'all':
      return nearest(compiler, filter.filters, type)?.steps;
    case 'property':
    case 'within':
      return namesNodes(compiler, filter, type) ? 0 : undefined;
    case 'one':
      return farther(
        filter.filter && stepsTo(compiler, filter.filter, filter.relationship.target),
        filter.relationship,
      );
    case 'some': {
      const { relationship, condition } = filter;
      const steps = condition.node && stepsTo(compiler, condition.node, relationship.target);
      return farther(steps, relationship);
    }
    default:
      return undefined;
  }
}

function farther(steps: number | undefined, field: RelationshipField): number | undefined {
  return steps === undefined ? undefined : steps + pathOf(field).length;
}

export function nearest(
  compiler: Compiler,
  filters: readonly Filter[],
  type: string,
): { readonly steps: number; readonly filter: Filter } | undefined {
  return filters
    .flatMap((filter) => {
      const steps = stepsTo(compiler, filter, type);
      return steps === undefined ? [] : [{ steps, filter }];
    })
    .reduce<{ readonly steps: number; readonly filter: Filter } | undefined>(
      (best, each) => (best === undefined || each.steps < best.steps ? each : best),
      undefined,
    );
}

/** The steps of a relationship, from its far end to its near one. */
export function pathBack(field: RelationshipField): readonly PathStep[] {
  return pathOf(field).map(reversed).reverse();
}

export function reversed(step: PathStep): PathStep {
  return { ...step, direction: reverse(step.direction) };
}

function pathOf(field: RelationshipField): readonly PathStep[] {
  return field.kind === 'derived' ? field.path : [{ ...field, repeated: false }];
}

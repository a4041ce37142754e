import { GraphQLBoolean, GraphQLNonNull } from 'graphql';
import type { DocumentMaker } from './document-maker.js';

/** Makes `@skip` and `@include`, one, both or mostly none of them; most let the selection stand. */
export function randomDirectives(maker: DocumentMaker): string {
  const { choices } = maker;
  if (!choices.chance(12)) return '';
  const names = choices.pick([['skip'], ['include'], ['skip', 'include'], ['include', 'skip']]);
  return names.map((name) => ` @${name}(if: ${condition(name === 'include', maker)})`).join('');
}

function condition(stands: boolean, { choices, variables }: DocumentMaker): string {
  const make = (): boolean => choices.chance(70) === stands;
  return choices.chance(50)
    ? String(make())
    : variables.add(new GraphQLNonNull(GraphQLBoolean), make);
}

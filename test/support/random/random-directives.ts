import { GraphQLBoolean, GraphQLNonNull } from 'graphql';
import type { DocumentMaker } from './document-maker.js';

/** Makes `@skip` and `@include`, one, both or mostly none of them; most keep the selection. */
export function randomDirectives(maker: DocumentMaker): string {
  const { choices } = maker;
  if (!choices.chance(12)) return '';
  const names = choices.pick([['skip'], ['include'], ['skip', 'include'], ['include', 'skip']]);
  return names.map((name) => ` @${name}(if: ${condition(name, maker)})`).join('');
}

function condition(directive: string, { choices, variables }: DocumentMaker): string {
  const make = (): boolean => choices.chance(70) === (directive === 'include');
  return choices.chance(50)
    ? String(make())
    : variables.add(new GraphQLNonNull(GraphQLBoolean), make);
}

/** @import { Contestant } from '../http/types.mjs' */
/** @import { Variables } from '../questions/question.mjs' */
/** @import { World } from './open-world.mjs' */
import { post } from '../http/post.mjs';
import { openAsk } from './contestants/ask.mjs';
import { gatherFacts } from './facts.mjs';

/**
 * Reads the ids and cursors to ask about.
 *
 * @param {Pick<World, 'uri'>} world
 * @param {Contestant} communique
 */
export async function readFacts(world, communique) {
  const ask = openAsk(world.uri);
  try {
    return await gatherFacts(ask, async (first) => {
      const query = `{ meetings(first: ${first}) { pageInfo { endCursor } } }`;
      return (await askCommunique(communique, query)).meetings.pageInfo.endCursor;
    });
  } finally {
    await ask.close();
  }
}

/**
 * @param {Contestant} contestant
 * @param {string} query
 * @param {Variables} [variables]
 */
export async function askCommunique({ origin, path }, query, variables) {
  return JSON.parse(await post(`${origin}${path}`, JSON.stringify({ query, variables }))).data;
}

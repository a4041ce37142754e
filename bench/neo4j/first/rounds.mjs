import { byPace } from '../../pace.mjs';

/** How often each question is asked for the first time. */
export const ROUNDS = byPace({ whole: 7, quick: 3, check: 1 });

/** A check asks only some of the questions, since all of them are checked elsewhere. */
export const QUESTIONS = byPace({ whole: Infinity, check: 3 });

/** How many other questions a server that was started anew is asked before. */
export const OTHERS = byPace({ whole: 40, quick: 20, check: 1 });

import type { JsonText } from '../../json/json-text.js';
import { flatten } from './flatten.js';
import type { KeptTexts } from './kept-texts.js';
import type { PlanWriter } from './write-plan.js';

/** What is kept of a question that was asked once; no JSON is as short. */
const ASKED_ONCE: JsonText = '';

/**
 * Answers plans of one shape, and keeps what was written for values that are asked for a second time:
 * most are not, and to keep their answers would cost more than to write them.
 */
export function keepAnswers(write: PlanWriter, texts: KeptTexts): PlanWriter {
  if (!texts.areKept) return write;
  const kept = new Map<string, JsonText>();
  return (run) => {
    const { key } = run;
    const known = kept.get(key);
    if (known !== undefined && known !== ASKED_ONCE) return known;
    const text = write(run);
    texts.keep(kept, key, known === undefined ? ASKED_ONCE : flatten(text));
    return text;
  };
}

import type { JsonText } from '../../json/json-text.js';
import { flatten } from './flatten.js';
import type { KeptTexts } from './kept-texts.js';
import type { PlanWriter } from './write-plan.js';

/** Answers plans of one shape, and keeps what was written for each set of values. */
export function keepAnswers(write: PlanWriter, texts: KeptTexts): PlanWriter {
  if (!texts.areKept) return write;
  const kept = new Map<string, JsonText>();
  return (run) => {
    const { key } = run;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const text = flatten(write(run));
    texts.keep(kept, key, text);
    return text;
  };
}

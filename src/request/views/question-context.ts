import type { GraphModel } from '../../model/graph-model.js';
import type { Redirects } from '../../model/redirects.js';

/** What the arguments of a question are read for. */
export interface QuestionContext {
  readonly model: GraphModel;
  readonly redirects: Redirects;
}

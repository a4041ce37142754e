import type { BaseContext } from '@apollo/server';
import type { Requester } from '../access/requester.js';

/** What every context needs for the server itself. */
export interface RequestContext extends BaseContext {
  readonly requestId: string;
  /** Who asks. For what is written: an answer to a query is shared by all requesters. */
  readonly requester: Requester;
}

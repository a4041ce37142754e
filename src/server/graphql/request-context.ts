import type { BaseContext } from '@apollo/server';

/** What every context needs for the server itself. */
export interface RequestContext extends BaseContext {
  readonly requestId: string;
}

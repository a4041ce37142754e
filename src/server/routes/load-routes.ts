import type { RequestListener } from 'node:http';
import { COMMON_HEADERS } from './common-headers.js';
import type { RouteOptions } from './route-options.js';

/** The routes of `createRoutes`, loaded with the first request for one: a client of the API needs none. */
export function loadRoutes(options: RouteOptions): RequestListener {
  let loading: Promise<RequestListener> | undefined;
  return (request, response) => {
    loading ??= import('./create-routes.js').then(({ createRoutes }) => createRoutes(options));
    loading.then(
      (answer) => {
        answer(request, response);
      },
      (error: unknown) => {
        options.log.error({ err: error }, 'the pages could not be loaded');
        response.writeHead(500, COMMON_HEADERS).end();
      },
    );
  };
}

import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { withByteOrderMark } from '../../export/format/with-byte-order-mark.js';
import { GRAPH_FORMATS } from '../../export/graph-formats.js';
import type { ExportGraph, GraphFormat } from '../../export/format/graph-format.js';
import type { OpenFeedContext } from '../../feed/feed-context.js';
import type { FeedTexts } from '../../feed/read-feed-arguments.js';
import { FEED_VIEWS, type FeedView, readFeedQuestion } from '../../feed/feed-question.js';
import { openFeed } from '../../feed/open-feed.js';
import { CommuniqueError } from '../../kernel/errors.js';
import { sendChunks } from './send-chunks.js';

/**
 * Answers `/export/VIEW.EXTENSION`: a part of the graph as a file.
 *
 * The tag of an answer follows from the version of the graph and from the request, so that a client
 * that has the file costs next to nothing. It is weak: compressed or not, the file is the same.
 *
 * @throws CommuniqueError with what is wrong with the request, before anything is sent.
 */
export async function answerExport(
  request: Request,
  response: Response,
  openContext: OpenFeedContext,
): Promise<void> {
  const texts = readTexts(request);
  const bom = texts.get('bom')?.[0];
  const { view, format } = readName(String(request.params['file']), bom);
  const controller = new AbortController();
  response.once('close', () => {
    controller.abort(new CommuniqueError('TIMEOUT', 'nobody waits for the file any more'));
  });
  const context = openContext(controller.signal);
  const asked = await readFeedQuestion(
    view,
    new Map([...texts].filter(([name]) => name !== 'bom')),
    context,
  );
  const { version } = await context.store.counts(context.options);
  response.set({
    'cache-control': 'no-cache',
    etag: tagOf([version, view, format.extension, ...[...texts].flat(2)]),
  });
  response.vary('accept-encoding');
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  const graph = await openFeed(asked, context);
  const headers = {
    'content-type': format.mediaType,
    'content-disposition': `${format.extension === 'svg' ? 'inline' : 'attachment'}; filename="${fileName(view, graph, format)}"`,
  };
  await sendChunks(format.write(graph), { request, response, headers, signal: controller.signal });
}

/** Marks a part of what was asked for: a table cannot say so itself. */
function fileName(view: FeedView, { cut }: ExportGraph, { extension }: GraphFormat): string {
  return `communique-${view}${cut === undefined ? '' : '-part'}.${extension}`;
}

/** The answer at `/export`: the views and formats that there are. */
export function describeExports(): object {
  return {
    files: '/export/VIEW.FORMAT, with the arguments of the root field of that name',
    views: FEED_VIEWS,
    formats: [...GRAPH_FORMATS.values()].map(({ extension, mediaType, description }) => ({
      format: extension,
      mediaType,
      description,
    })),
  };
}

function readName(
  file: string,
  bom: string | undefined,
): { readonly view: FeedView; readonly format: GraphFormat } {
  const dot = file.indexOf('.');
  const name = dot < 0 ? file : file.slice(0, dot);
  const view = FEED_VIEWS.find((known) => known === name);
  const format = GRAPH_FORMATS.get(dot < 0 ? '' : file.slice(dot + 1));
  if (view === undefined || format === undefined) {
    throw new CommuniqueError(
      'NOT_FOUND',
      `there is no file ${JSON.stringify(file.slice(0, 100))}; its name is one of ${FEED_VIEWS.join(', ')}, a dot, and one of ${[...GRAPH_FORMATS.keys()].join(', ')}`,
    );
  }
  if (bom === undefined) return { view, format };
  if (bom === '1' && format.extension.endsWith('csv')) {
    return { view, format: withByteOrderMark(format) };
  }
  throw new CommuniqueError('BAD_USER_INPUT', 'bom: expected 1, and a file that ends in .csv');
}

function readTexts(request: Request): FeedTexts {
  const texts = new Map<string, readonly string[]>();
  const parameters = new URLSearchParams(request.originalUrl.split('?', 2)[1] ?? '');
  for (const name of parameters.keys()) texts.set(name, parameters.getAll(name));
  return texts;
}

function tagOf(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

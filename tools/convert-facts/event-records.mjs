import { placeIds } from './place-ids.mjs';
import { withoutGaps } from './without-gaps.mjs';

export function eventRecords({ events }, sourceId) {
  return events.map(({ id, name, kind, start, end, place, partOf, sources }) =>
    withoutGaps({
      id: `event:${id}`,
      name,
      kind,
      start,
      end,
      place: placeIds(place)[0],
      partOf: partOf && `event:${partOf}`,
      sources: sources.map(sourceId),
    }),
  );
}

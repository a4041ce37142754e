import { placeIds, settle } from './place-ids.mjs';
import { withoutGaps } from './without-gaps.mjs';

/** The places of meetings and events, each with the city and the country around it. */
export function placeRecords({ meetings, events }, attesting) {
  const records = new Map();
  for (const { place } of [...meetings, ...events]) {
    if (place === null) continue;
    const { country, city, venue } = settle(place);
    const ids = placeIds(place);
    const names = [venue, city, null].filter((name, index) => name !== null || index === 2);
    const kinds = [venue && 'VENUE', city && 'CITY', 'COUNTRY'].filter(Boolean);
    ids.forEach((id, index) => {
      records.set(
        id,
        withoutGaps({
          id,
          name: names[index] ?? COUNTRY_NAMES.of(country),
          kind: kinds[index],
          broader: ids[index + 1],
          country: `country:${country}`,
          sources: attesting(id),
        }),
      );
    });
  }
  return [...records.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

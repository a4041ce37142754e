/** A text as the part of an id: `Þingvellir` gives `thingvellir`. */
export function slug(text) {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .replaceAll(/['’]/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The ids of a place and of those around it, from the narrowest to the country. */
export function placeIds(place) {
  if (place === null) return [];
  const { country, city, venue } = settle(place);
  const code = country.toLowerCase();
  const ids = [`place:${code}`];
  if (city !== null) ids.unshift(`place:${code}-${slug(city)}`);
  if (venue !== null) ids.unshift(`${ids[0]}-${slug(venue)}`);
  return ids;
}

/** Venues that documents call by too short a name, or whose city other documents tell. */
const VENUES = {
  "JP Prime Minister's Office": { city: 'Tokyo' },
  'JP Expo site': { city: 'Osaka', venue: 'Expo 2025 site' },
  'JP House of Representatives': { venue: 'House of Representatives of Japan' },
  'JP Embassy of Finland': { venue: 'Embassy of Finland in Japan' },
  'JP Embassy of Latvia': { venue: 'Embassy of Latvia in Japan' },
  'EE Ministry of Foreign Affairs': { venue: 'Ministry of Foreign Affairs of Estonia' },
  'IS Ministry for Foreign Affairs': { venue: 'Ministry for Foreign Affairs of Iceland' },
  'NO Residence of the Ambassador of Japan': {
    venue: 'Residence of the Ambassador of Japan to Norway',
  },
  'BE NATO Headquarters': { venue: 'NATO headquarters' },
};

/** A place as it is kept: one name for each venue, and its city where it is known. */
export function settle({ country, city, venue }) {
  return { country, city, venue, ...VENUES[`${country} ${venue}`] };
}

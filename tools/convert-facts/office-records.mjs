import { withoutGaps } from './without-gaps.mjs';

export function officeRecords({ offices }, attesting) {
  return offices.map(({ id, title, kind, country, organization }) =>
    withoutGaps({
      id: `office:${id}`,
      name: title,
      kind,
      country: country && `country:${country}`,
      organization: organization && `organization:${organization}`,
      sources: attesting(`office:${id}`),
    }),
  );
}

import { groupBy } from './group-by.mjs';
import { withoutGaps } from './without-gaps.mjs';

/** The topics that were taken up, and those broader than these. */
export function topicRecords({ topics }, attesting) {
  const narrower = groupBy(topics, ({ broader }) => broader);
  const shown = (slug) => {
    const own = attesting(`topic:${slug}`);
    if (own.length > 0) return own;
    return (narrower.get(slug) ?? []).flatMap((topic) => shown(topic.slug)).slice(0, 1);
  };
  return topics
    .map(({ slug, name, aliases, description, broader }) =>
      withoutGaps({
        id: `topic:${slug}`,
        name,
        aliases,
        description,
        broader: broader && `topic:${broader}`,
        sources: shown(slug),
      }),
    )
    .filter(({ sources }) => sources !== undefined);
}

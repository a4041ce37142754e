/** Draws docs/picture.svg from the bundled data: three meetings, who met, and what came up again. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from './picture/ask.mjs';
import { box, link, picture, text } from './picture/svg.mjs';

const MEETINGS = [
  'meeting:japan-norway-2022-03-22',
  'meeting:japan-norway-2023-12-07',
  'meeting:japan-norway-2024-07-26',
];
const COLOURS = ['#2563a8', '#b3541e', '#2f7d4f'];
const PEOPLE = { x: 24, width: 280, height: 46, gap: 12 };
const MIDDLE = { x: 392, width: 226, height: 84 };
const TOPICS = { x: 716, width: 220, height: 26, gap: 8 };
const TOP = 62;

const { nodes: meetings } = await ask(
  `query Picture($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Meeting {
        start
        kind
        place { name }
        countries { nodes { name } }
        participants(orderBy: { name: ASC }) {
          edges { office { name } onBehalfOf { code } node { name } }
        }
        topics(first: 100) { nodes { id name } }
      }
    }
  }`,
  { ids: MEETINGS },
);

const topics = sharedTopics(meetings);
const height = TOP + 6 * (PEOPLE.height + PEOPLE.gap) + 12;
const parts = [
  text('who, in which office', { x: PEOPLE.x, y: 38 }, { fill: '#5b6877' }),
  text('met when and where', { x: MIDDLE.x, y: 38 }, { fill: '#5b6877' }),
  text('and came back to', { x: TOPICS.x, y: 38 }, { fill: '#5b6877' }),
  ...meetings.flatMap(drawMeeting),
  ...topics.flatMap(drawTopic),
];
const file = fileURLToPath(new URL('../docs/picture.svg', import.meta.url));
writeFileSync(
  file,
  picture({
    width: 960,
    height,
    title: 'Three meetings of Japan and Norway',
    description:
      'Six people, three meetings, and the topics that came up at more than one of them.',
    parts,
  }),
);

function drawMeeting(meeting, index) {
  const colour = COLOURS[index];
  const y =
    TOP +
    index * 2 * (PEOPLE.height + PEOPLE.gap) +
    (PEOPLE.height * 2 + PEOPLE.gap - MIDDLE.height) / 2;
  const entrance = { x: MIDDLE.x, y: y + MIDDLE.height / 2 };
  const exit = { x: MIDDLE.x + MIDDLE.width, y: entrance.y };
  const inside = { x: MIDDLE.x + 14, y };
  const where = meeting.place?.name ?? 'by video';
  return [
    ...meeting.participants.edges.flatMap((participation, seat) =>
      drawPerson(participation, index * 2 + seat, entrance, colour),
    ),
    ...meeting.topics.nodes
      .filter(({ id }) => topics.some((topic) => topic.id === id))
      .map(({ id }) => link(exit, { x: TOPICS.x, y: topicMiddle(id) }, colour)),
    box({ ...MIDDLE, y, fill: '#ffffff', stroke: colour }),
    text(
      meeting.countries.nodes.map(({ name }) => name).join(' and '),
      { x: inside.x, y: y + 28 },
      { size: 15, weight: 600, fill: colour },
    ),
    text(meeting.start.slice(0, 10), { x: inside.x, y: y + 49 }),
    text(where, { x: inside.x, y: y + 69 }, { fill: '#5b6877' }),
  ];
}

function drawPerson({ office, onBehalfOf, node }, index, entrance, colour) {
  const y = TOP + index * (PEOPLE.height + PEOPLE.gap);
  return [
    link({ x: PEOPLE.x + PEOPLE.width, y: y + PEOPLE.height / 2 }, entrance, colour),
    box({ ...PEOPLE, y, fill: '#ffffff', stroke: '#c3ccd6' }),
    text(node.name, { x: PEOPLE.x + 14, y: y + 20 }, { weight: 600 }),
    text(office.name, { x: PEOPLE.x + 14, y: y + 37 }, { size: 12, fill: '#5b6877' }),
    text(
      onBehalfOf.code,
      { x: PEOPLE.x + PEOPLE.width - 14, y: y + 20 },
      { size: 12, fill: colour, weight: 600, anchor: 'end' },
    ),
  ];
}

function drawTopic({ id, name, times }) {
  const y = topicMiddle(id) - TOPICS.height / 2;
  return [
    box({
      ...TOPICS,
      y,
      fill: times === MEETINGS.length ? '#fff3d6' : '#ffffff',
      stroke: '#c3ccd6',
    }),
    text(
      name,
      { x: TOPICS.x + 12, y: y + 18 },
      { size: 13, weight: times === MEETINGS.length ? 600 : 400 },
    ),
  ];
}

function topicMiddle(id) {
  const column = topics.length * (TOPICS.height + TOPICS.gap) - TOPICS.gap;
  const people = 6 * (PEOPLE.height + PEOPLE.gap) - PEOPLE.gap;
  const index = topics.findIndex((topic) => topic.id === id);
  return TOP + (people - column) / 2 + index * (TOPICS.height + TOPICS.gap) + TOPICS.height / 2;
}

/** The topics of more than one meeting: the most frequent first, then by name. */
function sharedTopics(all) {
  const times = new Map();
  for (const { topics: list } of all) {
    for (const { id, name } of list.nodes) {
      times.set(id, { id, name, times: (times.get(id)?.times ?? 0) + 1 });
    }
  }
  return [...times.values()]
    .filter((topic) => topic.times > 1)
    .sort((left, right) => right.times - left.times || (left.name < right.name ? -1 : 1));
}

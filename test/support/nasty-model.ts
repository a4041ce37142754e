import { readModel } from '../../src/sdl/read-model.js';

/** Its properties have names to which programs that read files give a meaning of their own. */
const SDL = `
  "A thing." type Thing @node(plural: "things", from: "start", to: "end") {
    "An id." id: ID! "A name." name: String! "Begin." start: PartialDate "End." end: PartialDate
    "Title." title: String "Parent." parent: String "Source." source: String "Self." self: String
    "Hidden." hidden: Boolean "Value." value: Float "Group." group: String "Index." index: Int
    "Kind." kind: String "Physics." physics: Boolean "Description." description: String
    "Key." key: String "Degree." degree: Int "Tags." tags: [String!]! "Type." type: String
    "To another." knows: [Thing!]! @relationship(type: "KNOWS", edge: "Knowing", key: ["since"])
    "To a place." at: [Spot!]! @relationship(type: "AT")
  }
  "Somewhere." type Spot @node(plural: "spots") {
    "An id." id: ID! "A name." name: String! "Latitude." latitude: Float
    "Begin, but not by its interval." start: String
  }
  "An edge." type Knowing @edge(from: "since", to: "until") {
    "Since." since: PartialDate "Until." until: PartialDate "Weight." weight: Float
    "Target." target: String "Key." key: String "Width." width: Int "Title." title: String
  }`;

const result = readModel([{ name: 'nasty.graphql', text: SDL }]);
if (result.kind !== 'model') throw new Error(JSON.stringify(result.problems));
export const NASTY_MODEL = result.model;

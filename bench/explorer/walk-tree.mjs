/** @import { Field, ListField, NodeSelection, Tree } from './tree.mjs' */

/** @typedef {{ readonly node: NodeSelection, readonly depth: number }} Found */

/**
 * All selections of nodes, the outer ones first.
 *
 * @param {Tree} tree
 */
export function nodesOf({ root }) {
  return nodesIn(root, 0);
}

/**
 * All lists, the root first.
 *
 * @param {Tree} tree
 * @returns {readonly ListField[]}
 */
export function listsOf(tree) {
  const nested = nodesOf(tree).flatMap(({ node }) => node.fields.filter(isList));
  return [tree.root, ...nested];
}

/**
 * @param {Field} field
 * @param {number} depth
 * @returns {readonly Found[]}
 */
function nodesIn(field, depth) {
  if (field.kind === 'property') return [];
  const { node } = field;
  return [{ node, depth }, ...node.fields.flatMap((each) => nodesIn(each, depth + 1))];
}

/**
 * @param {Field} field
 * @returns {field is ListField}
 */
function isList(field) {
  return field.kind === 'list';
}

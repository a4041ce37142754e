/**
 * @import { EdgeRecord, NodeRecord } from 'communique'
 */

/**
 * @param {string} type
 * @param {string} id
 * @param {NodeRecord['properties']} properties
 * @returns {NodeRecord}
 */
export function node(type, id, properties) {
  return { kind: 'node', type, id, properties };
}

/**
 * @param {string} type
 * @param {readonly [type: string, id: string]} from
 * @param {readonly [type: string, id: string]} to
 * @param {Partial<Pick<EdgeRecord, 'properties' | 'sources'>>} [others]
 * @returns {EdgeRecord}
 */
export function edge(type, [fromType, from], [toType, to], { properties = {}, sources = [] } = {}) {
  return { kind: 'edge', type, fromType, from, toType, to, properties, sources };
}

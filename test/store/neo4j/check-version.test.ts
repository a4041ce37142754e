import { checkVersion } from '../../../src/store/neo4j/connection/check-version.js';

describe('checkVersion', () => {
  it.each([
    'Neo4j/5.26.0',
    'Neo4j/5.26.12',
    'Neo4j/5.27-aura',
    'Neo4j/2025.01.0',
    'Neo4j/2026.08.1',
  ])('lets %s pass', (agent) => {
    expect(() => {
      checkVersion(agent);
    }).not.toThrow();
  });

  it.each(['Neo4j/4.4.40', 'Neo4j/5.9.0', 'Neo4j/5.25.1'])('refuses %s', (agent) => {
    expect(() => {
      checkVersion(agent);
    }).toThrow(`the server is ${agent}, which is too old: Neo4j 5.26 or newer is needed`);
  });
});

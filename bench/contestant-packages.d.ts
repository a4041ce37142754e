// Packages of contestants, which are installed on first use, so that types are checked without them.
declare module '@neo4j/graphql';
declare module 'dataloader';
declare module 'fastify';
declare module 'graphql-yoga';
declare module 'mercurius';
declare module 'pg';
declare module 'postgraphile';
declare module 'postgraphile/@dataplan/pg';
declare module 'postgraphile/adaptors/pg';
declare module 'postgraphile/grafserv/node';
declare module 'postgraphile/presets/amber';
declare module 'postgraphile/utils';
declare module 'postgraphile-plugin-connection-filter';

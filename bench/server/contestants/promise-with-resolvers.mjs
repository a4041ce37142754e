// PostGraphile asks for Node 22. On Node 20 it lacks only `Promise.withResolvers`.
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });

function withResolvers() {
  const deferred = {};
  const promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return Object.assign(deferred, { promise });
}

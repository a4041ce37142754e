import { Readiness } from '../../src/server/availability/readiness.js';

describe('Readiness', () => {
  it('begins by starting', () => {
    expect(new Readiness().state.status).toBe('starting');
  });

  it('never comes back from stopping', () => {
    const readiness = new Readiness();
    readiness.set({ status: 'stopping', reason: 'The server is being stopped.' });

    readiness.set({ status: 'ready' });

    expect(readiness.state.status).toBe('stopping');
  });
});

import { Readiness } from '../../src/server/availability/readiness.js';

describe('Readiness', () => {
  it('is starting at first', () => {
    expect(new Readiness().state.status).toBe('starting');
  });

  it('stays stopping once it is', () => {
    const readiness = new Readiness();
    readiness.set({ status: 'stopping', reason: 'The server is being stopped.' });

    readiness.set({ status: 'ready' });

    expect(readiness.state.status).toBe('stopping');
  });
});

import { newestWrite } from './newest-write';

describe('the newest write', () => {
  beforeEach(() => newestWrite.forget());

  it('asks for nothing before the first write', () => expect(newestWrite.query()).toEqual({}));

  it('compares positions as numbers, not as text', () => {
    newestWrite.keep('99');
    newestWrite.keep('100');
    newestWrite.keep('7');
    expect(newestWrite.query()).toEqual({ after: '100' });
  });
});

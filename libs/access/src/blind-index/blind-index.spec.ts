import { blindIndex } from './blind-index';

const index = blindIndex(Buffer.alloc(32, 1));

describe('the blind index', () => {
  it('gives the same text of the same kind the same id, at every start', () => {
    // Written down: a changed derivation would give every record a second id.
    expect(index.idOf('reference', 'R-17')).toBe('87b8cb96-a2a0-884c-a21c-124f95ff51fd');
    expect(blindIndex(Buffer.alloc(32, 1)).idOf('reference', 'R-17')).toBe(index.idOf('reference', 'R-17'));
  });

  it('gives other text, another kind and another key another id', () => {
    const ids = [
      index.idOf('reference', 'R-17'),
      index.idOf('reference', 'R-18'),
      index.idOf('name', 'R-17'),
      index.idOf('referenceR', '-17'),
      blindIndex(Buffer.alloc(32, 2)).idOf('reference', 'R-17'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shapes ids as UUIDs of the custom version', () =>
    expect(index.idOf('reference', '王')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ));

  it('compares text as it stands: trimming and normalising is the work of the caller', () => {
    expect(index.idOf('reference', 'R-17 ')).not.toBe(index.idOf('reference', 'R-17'));
    expect(index.idOf('name', 'Zoe\u0308')).not.toBe(index.idOf('name', 'Zo\u00eb'));
  });
});

import { assessed, enrolled } from '../../given/events';
import { childOf } from '../../given/given';
import { readWith } from './read-with';

describe('reading a record with other norms', () => {
  const child = childOf(enrolled(), assessed());

  it('reads every assessment with them', () => {
    const agency = { name: 'agency', version: 2 };
    expect(readWith(child, agency).assessments.map(({ normSet }) => normSet)).toEqual([agency]);
  });

  it('leaves the record itself, and everything else in the view, as recorded', () => {
    const before = structuredClone(child);
    const view = readWith(child, { name: 'agency', version: 2 });
    expect(child).toEqual(before);
    expect({ ...view, assessments: [] }).toEqual({ ...before, assessments: [] });
  });
});

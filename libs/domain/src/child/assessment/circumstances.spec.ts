import { correct, sign } from '../../given/commands';
import { assessed, corrected, enrolled } from '../../given/events';
import { given } from '../../given/given';

describe('sources and setting of an assessment', () => {
  it('are kept with the signing, in one order', () =>
    given(enrolled())
      .when(sign({ sources: ['staffing-meeting', 'file-review'], setting: 'clinic' }))
      .then(assessed({ sources: ['file-review', 'staffing-meeting'], setting: 'clinic' })));

  it('are unknown when nothing is said of them', () => given(enrolled()).when(sign()).then(assessed()));

  it.each<[string, Parameters<typeof sign>[0]]>([
    ['no source in the list', { sources: [] }],
    ['a source twice', { sources: ['file-review', 'file-review'] }],
  ])('are refused with %s', (_, over) =>
    given(enrolled()).when(sign(over)).thenRefused('ASSESSMENT.SOURCES_MALFORMED'),
  );

  it('stay in a correction that does not speak of them, as one by an import', () =>
    given(enrolled(), assessed({ sources: ['file-review'], setting: 'home' }))
      .when(correct({ rater: 'S' }))
      .then(corrected({ rater: 'S', sources: ['file-review'], setting: 'home', supersedes: 2 })));

  it('are replaced by a correction that does, which is a change of its own', () =>
    given(enrolled(), assessed({ sources: ['file-review'], setting: 'home' }))
      .when(correct({ sources: null, setting: 'school' }))
      .then(corrected({ sources: null, setting: 'school', supersedes: 2 })));
});

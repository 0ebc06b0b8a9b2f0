import { programsIn, programsText } from './programs-text';

describe('the programs of a person', () => {
  it('are typed one a line, and nothing else parts them', () =>
    expect(programsIn('Day clinic, north\nHome visits')).toEqual(['Day clinic, north', 'Home visits']));

  it('count once, without empty lines and spaces around', () =>
    expect(programsIn(' Home visits \n\nHome visits\r\n')).toEqual(['Home visits']));

  it('are none when nothing is typed', () => expect(programsIn('')).toEqual([]));

  it('come back as they were shown', () =>
    expect(programsIn(programsText(['Day clinic', 'Home visits']))).toEqual(['Day clinic', 'Home visits']));
});

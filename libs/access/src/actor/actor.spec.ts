import { isRole, roles } from './actor';

describe('roles', () => {
  it('knows its own and nothing else', () => {
    expect(roles.every(isRole)).toBe(true);
    expect(['', 'Clinician', 'root', 'toString'].some(isRole)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionPage } from './permission-page';

describe('the page of the permission table', () => {
  it('says what the table says', () =>
    expect(readFileSync(join(__dirname, 'permission-table.md'), 'utf8')).toBe(permissionPage()));
});

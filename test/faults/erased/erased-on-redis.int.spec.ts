import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redisProgram, startKeptRedis } from '../../support/kept-redis';
import { createHome, startUnderstory } from '../../support/product';
import { erasedBy } from './erased-by';
import { plantChild, planted, plantedMonth, staffOf } from './planted-child';
import { searchFolder } from './search-folder';

jest.setTimeout(180_000);

// Where no Redis server can be had, the runner of the tests says that this did not run.
const program = redisProgram();
if (program !== undefined)
  describe('a child whose record is erased, with the queue on Redis', () => {
    const home = createHome();
    const folder = mkdtempSync(join(tmpdir(), 'understory-redis-'));
    let childId = '';

    beforeAll(async () => {
      const redis = await startKeptRedis(program, folder);
      const env = { PORT: '0', LOG_LEVEL: 'debug', REDIS_URL: redis.url };
      const { child, finished, said } = startUnderstory(home.path, ['start', '--empty'], env);
      const [, address = ''] = await said(/Understory is ready at (\S+)/);
      const [, code = ''] = await said(/first administrator: (\S+)/);
      const staff = await staffOf(address, code);
      ({ childId } = await plantChild(address, staff.clinician));
      await erasedBy(address, staff, childId);
      child.kill('SIGTERM');
      await finished;
      await redis.saveAndStop();
    });
    afterAll(() => {
      home.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const whole = (): Buffer =>
      Buffer.concat(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
      );

    it('left its jobs in the append-only file of Redis, and a dump beside it', () => {
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(['appendonlydir', 'dump.rdb']));
      // Of the jobs the id of the child is all there is; without it there was nothing to search.
      expect(whole().includes(childId)).toBe(true);
    });

    it('is in neither of them, nor ever was', () =>
      expect(searchFolder(folder, [planted, plantedMonth]).found).toEqual([]));

    it('is in no file of the home', () => expect(searchFolder(home.path, [planted, plantedMonth]).found).toEqual([]));
  });

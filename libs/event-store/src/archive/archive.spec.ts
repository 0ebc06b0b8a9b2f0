import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hash } from 'node:crypto';
import type { EventStore } from '../event-store';
import { hashOf } from '../hash-chain/hash-of';
import { memoryEventStore } from '../memory/memory-event-store';
import { editLines, fill, hashesIn, madeUpEvents, madeUpTable } from './made-up-log.fixture';
import { readArchive } from './read-archive';
import { restoreArchive, type RestoreOutcome } from './restore-archive';
import { verifyArchive } from './verify-archive';
import { writeArchive, type ArchiveRequest } from './write-archive';

const events = madeUpEvents(2_500);
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  file = join(folder, 'log.gz');
});
afterEach(() => rm(folder, { recursive: true }));

const filled = async (count = events.length): Promise<EventStore> => {
  const store = memoryEventStore();
  await fill(store, events.slice(0, count));
  return store;
};
const write = async (store: EventStore, more: Partial<ArchiveRequest> = {}) =>
  writeArchive({ store, tables: [], file, madeAt: '2026-02-01T00:00:00.000Z', product: '0.1.0', notes: {}, ...more });

type Restored = { readonly outcome: RestoreOutcome; readonly rows: readonly string[]; readonly adopted: number };
const restore = async (store: EventStore, refused: string | null = null): Promise<Restored> => {
  const rows: string[] = [];
  let adopted = 0;
  const outcome = await restoreArchive({
    file,
    store,
    adoptIdentity: async () => void (adopted += 1),
    refusedTables: async () => refused,
    restoreRows: async (table, texts) => void rows.push(...texts.map((text) => `${table.name} ${text}`)),
  });
  return { outcome, rows, adopted };
};

describe('an archive', () => {
  it('gives back log and tables as they were', async () => {
    const source = await filled();
    const footer = await write(source, {
      tables: [
        madeUpTable('one', ['{"a": 9007199254740993}'], ['{"a": 2}']),
        madeUpTable('two'),
        madeUpTable('three', ['{}']),
      ],
    });
    expect(footer).toMatchObject({ events: 2_500, streams: 3, rows: 3 });
    const target = memoryEventStore();
    const { outcome, rows, adopted } = await restore(target);
    expect(outcome).toMatchObject({ outcome: 'restored', heldBefore: 0, footer });
    expect(await hashesIn(target)).toEqual(await hashesIn(source));
    for await (const page of target.readAll(null))
      for (const event of page) expect(hashOf(event)).toBe(event.metadata.hash);
    expect(rows).toEqual(['one {"a": 9007199254740993}', 'one {"a": 2}', 'three {}']);
    expect(adopted).toBe(1);
  });

  it('holds a running hash over the hashes of the log, so that anybody can compare two', async () => {
    const { sha256 } = await write(await filled());
    expect(sha256).toBe(hash('sha256', events.map(({ metadata }) => metadata.hash).join(''), 'hex'));
  });

  it('of an empty log is an archive too', async () => {
    await write(memoryEventStore());
    expect((await restore(memoryEventStore())).outcome).toMatchObject({ outcome: 'restored', footer: { events: 0 } });
  });

  it('tells who wrote it, and can be read by its owner alone', async () => {
    await write(await filled(1), { notes: { home: 'made-up' } });
    expect(await verifyArchive(file)).toMatchObject({
      header: {
        storeId: 'memory',
        epoch: 1,
        product: '0.1.0',
        madeAt: '2026-02-01T00:00:00.000Z',
        notes: { home: 'made-up' },
      },
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('tells how far it is, while it is written and while it is read back', async () => {
    const phases: string[] = [];
    await write(await filled(), {
      onProgress: ({ phase, events: done, total }) => phases.push(`${phase} ${done}/${total}`),
    });
    expect(phases).toEqual(expect.arrayContaining(['writing 1000/2500', 'writing 2500/2500', 'checking 2500/2500']));
  });

  it('is not made of a log whose chain does not hold', async () => {
    const store = await filled(5);
    const broken: EventStore = {
      ...store,
      readAll: async function* () {
        for await (const page of store.readAll(null)) yield page.filter((_, index) => index !== 1);
      },
    };
    await expect(write(broken)).rejects.toThrow(
      /record-1 revision 1: revision 0 of its stream should stand here.*understory verify/,
    );
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('an archive that is not what was written', () => {
  // Line 1 is the header, lines 2 to 11 are ten events of three streams in turn, then a table, two rows and the end.
  beforeEach(async () => {
    await write(await filled(10), { tables: [madeUpTable('one', ['{"a":1}', '{"a":2}'])] });
  });
  const fault = async () => {
    const check = await verifyArchive(file);
    return check.outcome === 'faulty' ? check.fault : null;
  };
  const edited = async (...edit: Parameters<typeof editLines>[1][]) => {
    for (const each of edit) await editLines(file, each);
    return fault();
  };

  it('is found by a changed byte, with line and event', async () =>
    expect(await edited((lines) => lines.map((line) => line.replace('"number":4', '"number":5')))).toEqual({
      line: 6,
      event: { stream: 'record-1', revision: 1 },
      what: 'its content does not match its hash: the event was changed',
    }));

  it('is found by another spelling of the same content', async () =>
    expect(await edited((lines) => lines.map((line) => line.replace('"number":4', '"number": 4')))).toMatchObject({
      line: 6,
      what: expect.stringMatching(/does not match its hash/) as unknown,
    }));

  it('is found by a doubled key, even under a hash that was made for it', async () => {
    const doubled = await edited((lines) => {
      const text = (lines[10] ?? '').slice(84, -1).replace('"half":0.1', '"half":0.1,"half":0.1');
      return [
        ...lines.slice(0, 10),
        `{"event":{"hash":"${hash('sha256', `{${text}`, 'hex')}",${text}}`,
        ...lines.slice(11),
      ];
    });
    expect(doubled).toMatchObject({ line: 11, what: 'it is not written as we write it' });
  });

  it('is found by a removed event', async () =>
    expect(await edited((lines) => lines.filter((_, index) => index !== 5))).toMatchObject({
      line: 9 - 1,
      event: { stream: 'record-1', revision: 2 },
      what: expect.stringMatching(/revision 1 of its stream should stand here/) as unknown,
    }));

  it('is found by a doubled event', async () =>
    expect(await edited((lines) => [...lines.slice(0, 6), lines[5], ...lines.slice(6)])).toMatchObject({ line: 7 }));

  it('is found by two events of different streams that changed places', async () =>
    expect(await edited((lines) => [...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)])).toMatchObject({
      line: 15,
      what: expect.stringMatching(/its end says sha256/) as unknown,
    }));

  it('is found by the last events cut off together with nothing else', async () =>
    expect(await edited((lines) => [...lines.slice(0, 9), ...lines.slice(11)])).toMatchObject({
      line: 13,
      what: expect.stringMatching(/its end says events 10, found were 8/) as unknown,
    }));

  it('is found by a changed, a removed and a moved row', async () => {
    const whole = await readFile(file);
    expect(await edited((lines) => lines.map((line) => line.replace('{"a":1}', '{"a":7}')))).toMatchObject({
      what: expect.stringMatching(/rowsSha256/) as unknown,
    });
    await writeFile(file, whole);
    expect(await edited((lines) => lines.filter((_, index) => index !== 12))).toMatchObject({
      what: expect.stringMatching(/its end says rows 2, found were 1/) as unknown,
    });
    await writeFile(file, whole);
    expect(await edited((lines) => [...lines.slice(0, 11), lines[12], ...lines.slice(13)])).toMatchObject({
      line: 12,
      what: 'a row stands before its table',
    });
  });

  it('is found by a missing header and a missing end', async () => {
    const whole = await readFile(file);
    expect(await edited((lines) => lines.slice(1))).toMatchObject({ line: 1, what: 'the header is missing' });
    await writeFile(file, whole);
    expect(await edited((lines) => lines.slice(0, -1))).toMatchObject({
      line: 15,
      what: expect.stringMatching(/ends before/) as unknown,
    });
  });

  it('is found by what stands after its end', async () =>
    expect(await edited((lines) => [...lines, lines[1]])).toMatchObject({
      line: 16,
      what: expect.stringMatching(/after the end/) as unknown,
    }));

  it('is found at every length it may be cut to', async () => {
    const whole = await readFile(file);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(file, whole.subarray(0, length));
      expect(await fault()).not.toBeNull();
    }
  });

  it('is found by any damaged byte of the packed file', async () => {
    const whole = await readFile(file);
    const lines = gunzipSync(whole).toString('utf8');
    // Ten bytes of gzip's own header say nothing about the content.
    for (let at = 10; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at);
      await writeFile(file, damaged);
      expect(await fault()).not.toBeNull();
    }
    expect(lines).toContain('"record-2"');
  });

  it('says so of a newer format, and of a file that is none of ours', async () => {
    expect(await edited((lines) => lines.map((line) => line.replace('"version":1', '"version":2')))).toMatchObject({
      line: 1,
      what: expect.stringMatching(/written by a newer release/) as unknown,
    });
    await writeFile(file, 'no gzip');
    expect(await fault()).toMatchObject({ line: 1, what: expect.stringMatching(/no gzip file/) as unknown });
  });

  it('changes nothing when it is to be restored', async () => {
    await edited((lines) => lines.slice(0, -1));
    const target = memoryEventStore();
    expect(await restore(target)).toMatchObject({ outcome: { outcome: 'faulty' }, rows: [], adopted: 0 });
    expect(await target.head()).toBeNull();
  });
});

describe('restoring', () => {
  it('goes on where it was interrupted, and repeats nothing', async () => {
    await write(await filled());
    const target = memoryEventStore();
    const failing: EventStore = {
      ...target,
      appendInOrder: async (given) => {
        if ((await target.head()) !== null) throw new Error('the power went');
        return target.appendInOrder(given);
      },
    };
    await expect(restore(failing)).rejects.toThrow('the power went');
    const held = (await hashesIn(target)).length;
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(events.length);
    expect((await restore(target)).outcome).toMatchObject({ outcome: 'restored', heldBefore: held });
    expect(await hashesIn(target)).toEqual(events.map(({ metadata }) => metadata.hash));
    expect(await restore(target)).toMatchObject({ outcome: { outcome: 'restored', heldBefore: 2_500 }, adopted: 0 });
  });

  it('is refused by a log that holds other events', async () => {
    await write(await filled(10));
    const other = memoryEventStore();
    await fill(other, madeUpEvents(4, 1));
    const before = await hashesIn(other);
    expect((await restore(other)).outcome).toMatchObject({
      outcome: 'refused',
      problem: expect.stringMatching(/other events already.*new home/) as unknown,
    });
    expect(await hashesIn(other)).toEqual(before);
  });

  it('is refused by a log that went on after the archive was made', async () => {
    await write(await filled(10), { tables: [madeUpTable('one', ['{}'])] });
    expect(await restore(await filled(11))).toMatchObject({ outcome: { outcome: 'refused' }, rows: [] });
  });

  it('writes nothing when the tables cannot be restored', async () => {
    await write(await filled(10));
    const target = memoryEventStore();
    expect((await restore(target, 'no such table')).outcome).toEqual({ outcome: 'refused', problem: 'no such table' });
    expect(await target.head()).toBeNull();
  });
});

it('reads events on in parts, so that a large archive never stands in memory as a whole', async () => {
  await write(await filled());
  let parts = 0;
  for await (const part of readArchive(file)) {
    if (part.kind === 'events') parts += 1;
  }
  expect(parts).toBeGreaterThan(1);
});
